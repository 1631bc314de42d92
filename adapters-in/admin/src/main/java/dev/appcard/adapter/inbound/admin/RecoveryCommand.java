package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.application.port.inbound.restore.RestoreUseCase;
import dev.appcard.application.port.inbound.restore.RestoreUseCase.Outcome;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.restore.HeldKind;
import dev.appcard.domain.restore.Restore;
import dev.appcard.domain.time.KoreanTime;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code recovery begin}, {@code show}, {@code admit}, {@code end}: the steps after a backup was restored. */
@Command(
        name = "recovery",
        description = "after a backup was restored: begin (before the first start), show, admit, end",
        synopsisSubcommandLabel = "<begin|show|admit|end>")
final class RecoveryCommand implements Runnable {

    private static final String BACKUP_TIME = "--backup-time";
    private static final String REASON = "--reason";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(KoreanTime.ZONE);

    private final AdminUseCases useCases;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    RecoveryCommand(AdminUseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which of begin, show, admit, end?");
    }

    @Command(name = "begin", description = "nothing that the backup knows expires, is sent or is mended from now on")
    void begin(
            @Option(
                            names = BACKUP_TIME,
                            required = true,
                            paramLabel = "<2026-11-30T03:00:00+09:00>",
                            description = "of when the data are; in doubt earlier")
                    OffsetDateTime backupTime,
            @Option(names = REASON, required = true, paramLabel = "<text>") String reason) {
        said(useCases.restore().begin(backupTime.toInstant(), decision(reason)));
        out().println("recovery: begun. Start the gateway: payments are shown, none is taken, sent or ended");
        show();
    }

    @Command(name = "show", description = "how far it is, and how much is held")
    void show() {
        RestoreUseCase restore = useCases.restore();
        out().println(restore.open().map(RecoveryCommand::words).orElse("recovery: none is open"));
        restore.held().forEach((kind, count) -> out().println("held:     " + count + " " + kind));
    }

    @Command(
            name = "admit",
            description = "new payments are taken; what the backup had unfinished is held for a person")
    void admit(@Option(names = REASON, required = true, paramLabel = "<text>") String reason) {
        Outcome.Done admitted = said(useCases.restore().admit(decision(reason)));
        out().println("recovery: admitted, new payments are taken; held: " + words(admitted.counts()));
    }

    @Command(
            name = "end",
            description =
                    "all days are compared: what the VAN knows nothing of is let go, approvals can be cancelled again")
    void end(@Option(names = REASON, required = true, paramLabel = "<text>") String reason) {
        Outcome.Done ended = said(useCases.restore().end(decision(reason)));
        out().println("recovery: ended; let go: " + words(ended.counts()));
        useCases.restore()
                .held()
                .forEach((kind, count) -> out().println("held:     " + count + " " + kind + ", see attention list"));
    }

    private OperatorDecision decision(String reason) {
        return new OptionReader(spec.commandLine())
                .read(REASON, reason, words -> new OperatorDecision(System.getProperty("user.name", ""), words));
    }

    private static Outcome.Done said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.NotNow(String why) -> throw new IllegalStateException(why);
            case Outcome.DaysMissing missing ->
                throw new IllegalStateException(
                        "reconcile the VAN's file of these days first, written after the gateway had" + " stopped: "
                                + missing.days());
        };
    }

    private static String words(Restore restore) {
        return "recovery: backup of " + words(restore.backupAt()) + ", begun " + words(restore.begunAt())
                + restore.admittedAt()
                        .map(at -> ", admitted " + words(at))
                        .orElse(", not admitted: new payments are refused (503)");
    }

    private static String words(Instant moment) {
        return MOMENT.format(moment) + " (Korea)";
    }

    private static String words(Map<HeldKind, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
