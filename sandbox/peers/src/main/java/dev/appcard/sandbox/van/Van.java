package dev.appcard.sandbox.van;

import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.shared.Pause;
import dev.appcard.sandbox.van.dayfile.DayEnd;
import dev.appcard.sandbox.van.dayfile.DayFilePages;
import dev.appcard.sandbox.van.dayfile.DayFiles;
import dev.appcard.sandbox.van.ledger.Ledger;
import dev.appcard.sandbox.van.ledger.VanClock;
import dev.appcard.sandbox.van.log.TelegramLog;
import dev.appcard.sandbox.van.rule.VanRules;
import dev.appcard.sandbox.van.server.VanServer;
import dev.appcard.sandbox.van.server.VanTimeouts;
import dev.appcard.sandbox.van.web.VanPages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The VAN as a whole: telegrams over TCP, ledger, rules, and the pages to look at them. */
public final class Van implements Endpoints, AutoCloseable {
    private final Ledger ledger;
    private final VanServer server;
    private final VanPages pages;
    private final DayFilePages dayFiles;
    private final Optional<DayEnd> dayEnd;
    private final IssuedCodes codes;

    private Van(Ledger ledger, VanServer server, VanPages pages, DayBooks days, IssuedCodes codes) {
        this.ledger = ledger;
        this.server = server;
        this.pages = pages;
        this.dayFiles = days.pages();
        this.dayEnd = days.end();
        this.codes = codes;
    }

    private record DayBooks(DayFilePages pages, Optional<DayEnd> end) {
        static DayBooks of(DayFiles files, Optional<Path> folder) throws IOException {
            Optional<DayEnd> end = folder.isEmpty() ? Optional.empty() : Optional.of(DayEnd.start(files, folder.get()));
            return new DayBooks(new DayFilePages(files), end);
        }
    }

    /**
     * Opens the ledger and listens. Throws {@link java.net.BindException} where the port is taken.
     *
     * @param port 0 takes a free one
     * @param files where the ledger is kept between runs, and day files are put
     * @param pause before an answer or a booking that a rule delays
     */
    public static Van start(int port, VanFiles files, Clock time, Pause pause, VanTimeouts timeouts)
            throws IOException {
        var clock = new VanClock(time);
        Ledger ledger = Ledger.open(clock, files.ledger());
        var codes = new IssuedCodes(time);
        var rules = new VanRules(codes);
        var log = new TelegramLog(clock);
        try {
            VanServer server = VanServer.start(port, ledger, rules, log, pause, timeouts);
            return new Van(
                    ledger,
                    server,
                    new VanPages(ledger, rules, log),
                    DayBooks.of(new DayFiles(ledger, clock), files.dayFiles()),
                    codes);
        } catch (IOException e) {
            ledger.close();
            throw e;
        }
    }

    public int port() {
        return server.port();
    }

    /** Where issuers tell what their one-time codes were for. */
    public IssuedCodes codes() {
        return codes;
    }

    @Override
    public void register(Routes routes) {
        pages.register(routes);
        dayFiles.register(routes);
    }

    @Override
    public void close() throws IOException {
        dayEnd.ifPresent(DayEnd::close);
        try {
            server.close();
        } finally {
            ledger.close();
        }
    }
}
