package dev.appcard.domain.money;

/**
 * How a total splits into 공급가액, 부가세 and 면세. {@code supplied + vat + taxFree = total}, always.
 *
 * @param supplied supplied amount (공급가액)
 * @param vat value added tax (부가세): a taxable amount contains one eleventh of tax, rounded half up
 * @param taxFree tax-free part (면세)
 */
public record TaxBreakdown(Money supplied, Money vat, Money taxFree) {

    /** @throws IllegalArgumentException when the tax-free part is more than the total */
    public static TaxBreakdown of(Money total, Money taxFree) {
        Money taxable = total.minus(taxFree);
        Money vat = Money.won((2 * taxable.won() + 11) / 22);
        return new TaxBreakdown(taxable.minus(vat), vat, taxFree);
    }
}
