package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.application.port.inbound.attention.AttentionUseCase;
import dev.appcard.application.port.inbound.attention.AttentionUseCase.Decided;
import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.recovery.ApprovalReference;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attention list}, {@code show}, {@code accept}, {@code cancel}, {@code release}: what no machine may decide, worked off. */
@Command(
        name = "attention",
        description = "what waits for a person (NEEDS_ATTENTION): list, show, accept, cancel, release",
        synopsisSubcommandLabel = "<list|show|accept|cancel|release>")
final class AttentionCommand implements Runnable {

    private static final String ID = "--id";
    private static final String REASON = "--reason";

    private final AdminUseCases useCases;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    AttentionCommand(AdminUseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which of list, show, accept, cancel, release?");
    }

    @Command(name = "list", description = "one line for each, the oldest first")
    void list() {
        List<AttentionItem> open = useCases.attention().open();
        open.forEach(item -> out().println(AttentionWords.line(item)));
        out().println("attention: " + (open.isEmpty() ? "nothing waits for a person" : open.size() + " open"));
    }

    @Command(name = "show", description = "what each side says, what was tried, and what may be done")
    void show(@Option(names = ID, required = true, paramLabel = "<id>") String id) {
        AttentionItem item =
                useCases.attention().find(id).orElseThrow(() -> new IllegalStateException(id + " is not open"));
        AttentionWords.facts(item).forEach(out()::println);
    }

    @Command(name = "accept", description = "it may stand as it is")
    void accept(
            @Option(names = ID, required = true, paramLabel = "<id>") String id,
            @Option(names = REASON, required = true, paramLabel = "<text>") String reason) {
        OperatorDecision decision = decision(reason);
        say(id, useCases.attention().accept(id, decision), "accepted");
    }

    @Command(name = "cancel", description = "the VAN is told to cancel the approval by its number, until it has")
    void cancel(
            @Option(names = ID, required = true, paramLabel = "<id>") String id,
            @Option(names = REASON, required = true, paramLabel = "<text>") String reason,
            @Option(
                            names = "--transaction",
                            paramLabel = "<number>",
                            description = "the VAN's, where it is not known here")
                    @Nullable
                    String transaction,
            @Option(names = "--trade-date", paramLabel = "<yyyy-MM-dd>", description = "of that approval") @Nullable
                    LocalDate tradeDate) {
        OperatorDecision decision = decision(reason);
        AttentionUseCase useCase = useCases.attention();
        say(
                id,
                useCase.cancel(id, named(transaction, tradeDate), decision),
                "the VAN is told to cancel it, until it has");
    }

    @Command(name = "release", description = "what is held since a restore goes on from where the backup has it")
    void release(
            @Option(names = ID, required = true, paramLabel = "<id>") String id,
            @Option(names = REASON, required = true, paramLabel = "<text>") String reason) {
        OperatorDecision decision = decision(reason);
        say(id, useCases.attention().release(id, decision), "it goes on from where the backup has it");
    }

    private Optional<ApprovalReference> named(@Nullable String transaction, @Nullable LocalDate tradeDate) {
        if (transaction == null && tradeDate == null) {
            return Optional.empty();
        }
        if (transaction == null || tradeDate == null || !transaction.matches("[0-9A-Za-z]{1,12}")) {
            throw new ParameterException(
                    spec.commandLine(), "--transaction: give it with --trade-date, as the VAN has them");
        }
        return Optional.of(new ApprovalReference(transaction, tradeDate));
    }

    private OperatorDecision decision(String reason) {
        return new OptionReader(spec.commandLine())
                .read(REASON, reason, words -> new OperatorDecision(System.getProperty("user.name", ""), words));
    }

    private void say(String id, Decided decided, String done) {
        switch (decided) {
            case DONE -> out().println("attention: " + id + ": " + done);
            case NOT_OPEN -> throw new IllegalStateException(id + " is not open");
            case NOT_POSSIBLE -> throw new IllegalStateException(id + " cannot be decided so; attention show says how");
            case NOT_ADMITTED -> throw new IllegalStateException("nothing is sent before recovery admit");
            case NUMBER_MISSING ->
                throw new IllegalStateException(
                        id + ": ask the VAN for the approval's number, and give --transaction and" + " --trade-date");
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
