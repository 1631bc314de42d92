package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Calls the administration as an operator does, and hears what it says. */
final class AdminForTests {

    /** The end of a call. */
    record Ran(int exitCode, String out, String err) {}

    private AdminForTests() {}

    static Ran run(AdminUseCases useCases, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new AdminCommandLine(useCases, print(out), print(err)).run(arguments);
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
