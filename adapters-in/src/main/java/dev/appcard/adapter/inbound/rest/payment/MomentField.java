package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.domain.time.KoreanTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date, or a date with a time, in a query: Korean where it has no offset. */
final class MomentField {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile(DATE + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?");
    private static final Pattern WITH_OFFSET = Pattern.compile(TIME + "(Z|[+-][0-9]{2}:[0-9]{2})");

    private MomentField() {}

    /** @return of a date its first moment */
    static Instant first(String field, @Nullable String text) {
        return moment(field, text, 0);
    }

    /** @return of a date its last moment */
    static Instant last(String field, @Nullable String text) {
        return moment(field, text, 1);
    }

    private static Instant moment(String field, @Nullable String text, int daysOn) {
        if (text == null || text.isBlank()) {
            throw new InvalidField(field, ValidationRule.REQUIRED);
        }
        try {
            return read(text.replace(' ', '+'), daysOn);
        } catch (DateTimeException noSuchDay) {
            throw new InvalidField(field, ValidationRule.DATE_OR_TIME);
        }
    }

    /** A {@code +} that was not escaped has become a blank on its way. */
    private static Instant read(String text, int daysOn) {
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text)
                    .plusDays(daysOn)
                    .atStartOfDay(KoreanTime.ZONE)
                    .toInstant()
                    .minus(daysOn, ChronoUnit.MICROS);
        }
        if (TIME.matcher(text).matches()) {
            return LocalDateTime.parse(text).atZone(KoreanTime.ZONE).toInstant();
        }
        if (WITH_OFFSET.matcher(text).matches()) {
            return OffsetDateTime.parse(text).toInstant();
        }
        throw new DateTimeException("neither a date nor a time");
    }
}
