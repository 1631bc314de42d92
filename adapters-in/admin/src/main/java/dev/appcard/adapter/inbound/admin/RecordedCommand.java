package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.domain.audit.CommandRun;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs the command, and has it written down who ran it, about whom, and how it ended. Never its options: keys may be among
 * them. A call with a wrong option or setting has changed nothing, and is not written down.
 */
final class RecordedCommand implements IExecutionStrategy {

    /** What says about whom a command is. */
    private static final String SUBJECT = "--id";

    private final RunLast commands = new RunLast();
    private final AdminUseCases useCases;

    RecordedCommand(AdminUseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public int execute(ParseResult parsed) {
        int outcome;
        try {
            outcome = commands.execute(parsed);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof IllegalArgumentException)) {
                recordBeside(failed, parsed);
            }
            throw failed;
        }
        return recorded(parsed, outcome);
    }

    /** The work is done; that it is not written down is a failure all the same. */
    private int recorded(ParseResult parsed, int outcome) {
        try {
            record(parsed, outcome);
            return outcome;
        } catch (RuntimeException unwritten) {
            throw new ExecutionException(
                    parsed.subcommand().commandSpec().commandLine(),
                    "it was carried out",
                    new IllegalStateException("it was carried out, but not written down: " + unwritten.getMessage()));
        }
    }

    /** What went wrong first is what the operator has to be told. */
    private void recordBeside(ExecutionException failed, ParseResult parsed) {
        try {
            record(parsed, CommandLine.ExitCode.SOFTWARE);
        } catch (RuntimeException second) {
            failed.addSuppressed(second);
        }
    }

    private void record(ParseResult parsed, int outcome) {
        if (parsed.hasSubcommand()) {
            ParseResult command = innermost(parsed);
            Optional<String> subject = Optional.ofNullable(command.matchedOption(SUBJECT))
                    .map(OptionSpec::stringValues)
                    .filter(values -> !values.isEmpty())
                    .map(values -> values.getFirst());
            useCases.record(new CommandRun(System.getProperty("user.name", ""), nameOf(command), subject, outcome));
        }
    }

    private static ParseResult innermost(ParseResult parsed) {
        return parsed.hasSubcommand() ? innermost(parsed.subcommand()) : parsed;
    }

    /** With the name of the command that it is part of: {@code attention accept}. */
    private static String nameOf(ParseResult command) {
        CommandSpec parent = command.commandSpec().parent();
        String name = command.commandSpec().name();
        return parent == null || parent.parent() == null ? name : parent.name() + " " + name;
    }
}
