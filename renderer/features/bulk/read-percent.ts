/** "95", "95 %" and "0.95" as the share 0.95; null for what is no share. Below 1 and without the sign it was meant as a share. */
export function readPercent(text: string): number | null {
  const parts = /^(\d+(?:[.,]\d*)?|[.,]\d+)\s*(%?)$/.exec(text.trim())
  const value = Number(parts?.[1]?.replace(',', '.') ?? Number.NaN)
  if (!(value >= 0 && value <= 100)) return null
  return value < 1 && parts?.[2] === '' ? value : value / 100
}
