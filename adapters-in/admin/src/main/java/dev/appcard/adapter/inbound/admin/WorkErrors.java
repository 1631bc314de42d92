package dev.appcard.adapter.inbound.admin;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Failed work: one line, without a stack trace. */
final class WorkErrors implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        // A setting that is missing or wrong: the use cases name it.
        boolean isUsage = failure instanceof IllegalArgumentException;
        command.getErr()
                .println(
                        isUsage ? failure.getMessage() : command.getCommandName() + " failed: " + failure.getMessage());
        command.getErr().flush();
        return isUsage ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }
}
