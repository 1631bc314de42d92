package dev.appcard.sandbox.van.request;

import java.time.LocalDate;
import java.time.YearMonth;

/** A card's expiry as {@code yyMM}; good to the last day of its month. */
public record Expiry(Secret yearMonth) {
    private static final int CENTURY = 2000;

    public boolean isMonth() {
        int month = month();
        return month >= 1 && month <= 12;
    }

    public boolean isOverOn(LocalDate day) {
        int year = CENTURY + Integer.parseInt(yearMonth.value().substring(0, 2));
        return YearMonth.of(year, month()).atEndOfMonth().isBefore(day);
    }

    private int month() {
        return Integer.parseInt(yearMonth.value().substring(2));
    }
}
