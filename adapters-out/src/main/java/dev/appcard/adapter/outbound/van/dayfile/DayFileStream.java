package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.domain.reconciliation.DayFileFault;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day file from its first byte to its last, one line in memory. */
final class DayFileStream {

    private static final int WIDTH = DayFileLayouts.MOVEMENT.width();
    private static final byte LINE_END = '\n';

    private final InputStream bytes;
    private final MessageDigest digest;
    private final DayTotals totals = new DayTotals();
    private long line;
    private @Nullable DayLine last;

    /** @param file is read in large pieces; its owner closes it */
    DayFileStream(InputStream file) {
        this.digest = sha256();
        this.bytes = new DigestInputStream(file, digest);
    }

    /** A file that is not as the document has it. */
    static final class DamagedFile extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient DayFileFault fault;

        DamagedFile(DayFileFault fault) {
            super(fault.toString());
            this.fault = fault;
        }

        DayFileFault fault() {
            return fault;
        }
    }

    /** The first line; to be called first. */
    DayHeader header() throws IOException, DamagedFile {
        byte[] first = nextLine();
        if (first[0] != 'H') {
            throw damaged("RecordType", "the file does not begin with a header");
        }
        return read(() -> DayHeader.read(first));
    }

    /** The next movement; empty behind the last, when the trailer has proved right and nothing follows it. */
    Optional<DayLine> next(DayHeader known) throws IOException, DamagedFile {
        byte[] next = nextLine();
        return switch (next[0]) {
            case 'D' -> Optional.of(movement(next, known));
            case 'T' -> {
                read(() -> {
                    totals.requireTrailer(next, known);
                    return true;
                });
                requireEnd();
                yield Optional.empty();
            }
            case 'H' -> throw damaged("RecordType", "a second header");
            default -> throw damaged("RecordType", "no such line");
        };
    }

    /** Movements so far. */
    long lines() {
        return totals.lines();
    }

    /** When all is read. */
    DayFileSummary summary(DayHeader known) {
        return new DayFileSummary(
                known.day(), known.sequence(), totals.lines(), HexFormat.of().formatHex(digest.digest()));
    }

    DamagedFile damaged(String field, String problem) {
        return new DamagedFile(new DayFileFault(line, field, problem));
    }

    private DayLine movement(byte[] next, DayHeader known) throws DamagedFile {
        DayLine movement = read(() -> MovementLine.read(next, known.day(), totals.lines() + 1));
        requireOrder(movement);
        totals.add(movement);
        last = movement;
        return movement;
    }

    private void requireOrder(DayLine movement) throws DamagedFile {
        DayLine before = last;
        if (before == null) {
            return;
        }
        int order = before.order().compareTo(movement.order());
        boolean approvalLate =
                order == 0 && movement.kind() == DayLineKind.APPROVAL && before.kind() != DayLineKind.APPROVAL;
        if (order > 0 || approvalLate) {
            throw damaged("OrderNumber", "not in ascending order, or a cancel before its approval");
        }
    }

    private byte[] nextLine() throws IOException, DamagedFile {
        line++;
        byte[] whole = bytes.readNBytes(WIDTH + 1);
        if (whole.length == 0) {
            throw damaged("", "the file ends without its trailer");
        }
        if (whole.length <= WIDTH) {
            throw damaged("", "the file ends in it, after " + whole.length + " bytes");
        }
        if (whole[WIDTH] != LINE_END) {
            throw damaged("", "not " + WIDTH + " bytes and a line feed");
        }
        return Arrays.copyOf(whole, WIDTH);
    }

    private void requireEnd() throws IOException, DamagedFile {
        if (bytes.read() >= 0) {
            line++;
            throw damaged("", "behind the trailer");
        }
    }

    private interface Reading<T> {
        T read();
    }

    private <T> T read(Reading<T> reading) throws DamagedFile {
        try {
            return reading.read();
        } catch (TelegramFormatException malformed) {
            throw damaged(malformed.field(), malformed.problem());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
