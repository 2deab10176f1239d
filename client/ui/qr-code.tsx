// A QR code drawn as one path, sharp at any size.
import { create } from 'qrcode'

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const path = Array.from(modules.data)
    .flatMap((dark, i) => (dark ? [`M${(i % modules.size) + 4} ${Math.floor(i / modules.size) + 4}h1v1h-1z`] : []))
    .join('')
  const size = modules.size + 8
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
