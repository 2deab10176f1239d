// The projector has no controls: its language and its light or dark are those chosen on the facilitator's page beside it.
import i18next from 'i18next'

export function followChoices(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === 'allting.language' && newValue !== null) void i18next.changeLanguage(newValue)
    if (key === 'allting.scheme' && newValue !== null) document.documentElement.dataset.colorScheme = newValue
  })
}
