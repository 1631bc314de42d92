package dev.appcard.domain.subscription;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * On which Korean dates a subscription is charged. Each date is computed from the anchor and never from the date
 * before: the 31st comes back after a February.
 */
public sealed interface Cycle {

    /**
     * The date of a period.
     *
     * @param anchor the subscription's first day: period 1 is the cycle's first date on it or after it
     * @param number 1 and up
     */
    LocalDate date(LocalDate anchor, int number);

    /**
     * Every month.
     *
     * @param dayOfMonth 1 to 31; a month that is shorter is charged on its last day
     */
    record Monthly(int dayOfMonth) implements Cycle {

        public Monthly {
            require(dayOfMonth >= 1 && dayOfMonth <= 31, "dayOfMonth must be 1 to 31");
        }

        @Override
        public LocalDate date(LocalDate anchor, int number) {
            requireNumber(number);
            YearMonth month = YearMonth.from(anchor);
            YearMonth first = in(month).isBefore(anchor) ? month.plusMonths(1) : month;
            return in(first.plusMonths(number - 1L));
        }

        private LocalDate in(YearMonth month) {
            return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
        }
    }

    /** Every week. */
    record Weekly(DayOfWeek dayOfWeek) implements Cycle {

        @Override
        public LocalDate date(LocalDate anchor, int number) {
            requireNumber(number);
            return anchor.with(TemporalAdjusters.nextOrSame(dayOfWeek)).plusWeeks(number - 1L);
        }
    }

    /**
     * Every so many days, from the anchor itself on.
     *
     * @param days 1 to 365
     */
    record EveryDays(int days) implements Cycle {

        public static final int MOST = 365;

        public EveryDays {
            require(days >= 1 && days <= MOST, "days must be 1 to " + MOST);
        }

        @Override
        public LocalDate date(LocalDate anchor, int number) {
            requireNumber(number);
            return anchor.plusDays((number - 1L) * days);
        }
    }

    private static void requireNumber(int number) {
        require(number >= 1, "periods are numbered from 1");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
