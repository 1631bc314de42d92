package dev.appcard.adapter.inbound.admin;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: one line that names the option and says what to give instead. Never shows a key. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(text(wrong, command));
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String text(ParameterException wrong, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.parent() == null) {
            return command.getUsageMessage();
        }
        return switch (wrong) {
            case MissingParameterException missing ->
                nameOf(missing.getMissing().getFirst()) + ": missing; give it with its value\n"
                        + command.getUsageMessage();
            case OverwrittenOptionException twice -> nameOf(twice.getOverwritten()) + ": given twice; give it once";
            case UnmatchedArgumentException _ when spec.options().isEmpty() -> spec.name() + " takes no arguments";
            case UnmatchedArgumentException unknown ->
                unknown.getUnmatched().getFirst() + ": unknown option\n" + command.getUsageMessage();
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
