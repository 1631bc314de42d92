package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase;
import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase.Result;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.WrittenReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reconcile}: compares a day file of the VAN's with our books, and says by its exit code who is to act. */
@Command(
        name = "reconcile",
        description = "compare a day file of the VAN's with our books (대사), mend what is certain, write a report;"
                + " may be run again with the same file at any time",
        sortOptions = false,
        sortSynopsis = false)
final class ReconcileCommand implements Callable<Integer> {

    static final int EQUAL = 0;
    static final int REFUSED = 1;
    static final int PERSON = 3;
    static final int ON_ITS_WAY = 4;

    private final AdminUseCases useCases;

    @Parameters(index = "0", paramLabel = "<file>", description = "the VAN's day file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String file;

    @Option(names = "--day", paramLabel = "<yyyy-MM-dd>", description = "refuse a file of another day")
    private @Nullable LocalDate day;

    @Option(names = "--report", paramLabel = "<folder>", description = "where the report is written; here by default")
    private Path folder = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    ReconcileCommand(AdminUseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public Integer call() {
        ReconcileUseCase useCase = useCases.reconcile();
        Result result = useCase.reconcile(file, Optional.ofNullable(day), lines -> say(lines + " lines so far"));
        return switch (result) {
            case Result.Compared(ReconciliationRun run) -> compared(useCase, run);
            case Result.Damaged(var fault) -> refused("the file is refused, nothing was changed: " + fault);
            case Result.Outdated(int last) ->
                refused("file " + last + " of the same day was compared already; nothing was changed");
        };
    }

    private int compared(ReconcileUseCase useCase, ReconciliationRun run) {
        WrittenReport report = useCase.report(run, folder.toString());
        say(run.file().day() + ", file " + run.file().sequence() + ", "
                + run.file().lines() + " lines: " + summary(run));
        say("report: " + report.table() + ", " + report.page());
        int open = run.count(DifferenceStatus.NEEDS_ATTENTION) + run.count(DifferenceStatus.TO_MEND);
        if (open > 0) {
            say("a person has to look at " + open);
            return PERSON;
        }
        if (run.count(DifferenceStatus.WAITING) > 0) {
            say("run it again with the same file when they have settled");
            return ON_ITS_WAY;
        }
        return EQUAL;
    }

    private static String summary(ReconciliationRun run) {
        String counts = Arrays.stream(DifferenceStatus.values())
                .filter(status -> run.count(status) > 0)
                .map(status -> run.count(status) + " " + status)
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "the books are equal" : counts;
    }

    private int refused(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(spec.name() + ": " + why);
        err.flush();
        return REFUSED;
    }

    private void say(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(spec.name() + ": " + text);
        out.flush();
    }
}
