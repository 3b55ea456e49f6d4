import { arePricesStale, pricesAge } from '@/catalog/price-age'
import { PRICE_PACKAGE } from '@/catalog/price-package'
import { formatDay } from '@/lib/day'
import { useMessages } from '@/ui/messages'
import { useHeldCatalogue } from './catalogue-context'

/** Of what day the catalogue's API prices are, and a warning once they are old. */
export function PricesAge() {
  const { locale, fields } = useMessages()
  const { today } = useHeldCatalogue()
  const words = fields.catalogue
  const { asOf } = PRICE_PACKAGE
  const said = words.pricesAge(formatDay(asOf, locale), pricesAge(asOf, today))
  return arePricesStale(asOf, today) ? (
    <p className="input-note input-warning" role="note">
      {`${said} ${words.pricesStale}`}
    </p>
  ) : (
    <p className="input-note">{said}</p>
  )
}
