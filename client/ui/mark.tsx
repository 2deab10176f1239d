// The mark of Allting: an assembly in a ring, one place in it filled by lot.

const seats = Array.from({ length: 9 }, (_, i) => {
  const angle = (i / 9) * 2 * Math.PI - Math.PI / 2
  return { x: 20 + 14 * Math.cos(angle), y: 20 + 14 * Math.sin(angle) }
})

export function Mark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      {seats.map(({ x, y }, i) => (
        <circle
          key={x + y}
          cx={x}
          cy={y}
          r={i === 2 ? 4.2 : 3.2}
          fill={i === 2 ? 'var(--ds-color-accent-base-default)' : 'var(--ds-color-primary-base-default)'}
        />
      ))}
      <circle cx="20" cy="20" r="2.2" fill="var(--ds-color-primary-base-default)" opacity="0.45" />
    </svg>
  )
}
