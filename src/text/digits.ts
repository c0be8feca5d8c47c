/** Reads digits the Indonesian way: "1.503" is 1503, "2,5" two and a half; null for clocks, dates and the like. */
export function readDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits)
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+,\d+$/.test(digits))
    return /^\d{1,3}(,\d{3})+$/.test(digits) && digits.split(',').length > 2
      ? Number(digits.replaceAll(',', ''))
      : Number(digits.replace(',', '.'))
  return /^\d+\.\d{1,2}$/.test(digits) ? Number(digits) : null
}
