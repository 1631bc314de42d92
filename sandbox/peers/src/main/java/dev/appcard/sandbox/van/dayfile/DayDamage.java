package dev.appcard.sandbox.van.dayfile;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Parameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Spoils a file that was whole, as a disk, a transfer or a careless program would. */
final class DayDamage {
    private static final int STEP = DayFile.LINE_WIDTH + 1;
    private static final Charset WRITTEN = Charset.forName("EUC-KR");
    private static final String DAMAGE = "damage";

    private final byte[] file;
    private final Parameters wanted;

    private DayDamage(byte[] file, Parameters wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    /** As the query asks for: {@code damage} with {@code line} and {@code field}, or {@code at}; without it the file as it is. */
    static byte[] of(byte[] file, Parameters query) {
        Optional<String> damage = query.first(DAMAGE);
        return damage.isEmpty() ? file : new DayDamage(file.clone(), query).spoilt(damage.get());
    }

    private byte[] spoilt(String damage) {
        return switch (damage) {
            case "FIELD" -> field();
            case "CUT" -> Arrays.copyOf(file, number("at", 0, file.length - 1));
            case "DROP_LINE" -> joined(0, lineStart(), lineStart() + STEP, file.length);
            case "DOUBLE_LINE" -> joined(0, lineStart() + STEP, lineStart(), file.length);
            case "CHARSET" -> new String(file, WRITTEN).getBytes(StandardCharsets.UTF_8);
            case "DAY" -> otherDay();
            default -> throw BadRequest.field(DAMAGE, "FIELD, CUT, DROP_LINE, DOUBLE_LINE, CHARSET or DAY");
        };
    }

    /** Each byte of a field is another one than it was. */
    private byte[] field() {
        int[] place = place(wanted.first("field").orElse(""));
        for (int at = lineStart() + place[0]; at < lineStart() + place[1]; at++) {
            file[at] = (byte) (file[at] == '7' ? '3' : '7');
        }
        return file;
    }

    /** The first line speaks of another day, with a check that is right. */
    private byte[] otherDay() {
        int year = DayFile.place(OpeningField.LAYOUT, OpeningField.BUSINESS_DATE.label())
                .orElseThrow()[0];
        file[year + 3] = (byte) (file[year + 3] == '9' ? '8' : file[year + 3] + 1);
        DayFile.check(file, 0);
        return file;
    }

    private int[] place(String label) {
        int line = line();
        Optional<int[]> place = line == 1
                ? DayFile.place(OpeningField.LAYOUT, label)
                : line == lines()
                        ? DayFile.place(ClosingField.LAYOUT, label)
                        : DayFile.place(MovementField.LAYOUT, label);
        return place.orElseThrow(() -> BadRequest.field("field", "is no field of that line"));
    }

    private int lines() {
        return file.length / STEP;
    }

    private int line() {
        return number("line", 1, lines());
    }

    private int lineStart() {
        return (line() - 1) * STEP;
    }

    private int number(String name, int least, int most) {
        String value = wanted.first(name).orElse("");
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw BadRequest.field(name, "a number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    private byte[] joined(int from, int to, int again, int end) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(file, from, to - from);
        bytes.write(file, again, end - again);
        return bytes.toByteArray();
    }
}
