package dev.appcard.adapter.inbound.admin;

import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A comparison as two files: CSV for programs and spreadsheets, a page for a browser and for paper. Each appears whole, in
 * place of the one before.
 */
record ReconciliationReport(Path csv, Path page) {

    /** @param differences gives each to the consumer that it is given, as often as it is asked */
    static ReconciliationReport write(
            Path folder, ReconciliationRun run, Consumer<Consumer<FoundDifference>> differences) {
        String name = String.format(
                Locale.ROOT,
                "reconciliation-%s-%04d",
                run.file().day(),
                run.file().sequence());
        Path csv = folder.resolve(name + ".csv");
        Path page = folder.resolve(name + ".html");
        try {
            Files.createDirectories(folder.toAbsolutePath());
            writeWhole(csv, out -> CsvReport.write(out, differences));
            writeWhole(page, out -> HtmlReport.write(out, run, differences));
        } catch (IOException unwritten) {
            throw new IllegalStateException("the report cannot be written to " + folder.toAbsolutePath(), unwritten);
        }
        return new ReconciliationReport(csv, page);
    }

    private static void writeWhole(Path file, Consumer<PrintWriter> content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (BufferedWriter bytes = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
                PrintWriter out = new PrintWriter(bytes)) {
            content.accept(out);
            if (out.checkError()) {
                throw new IOException("not all of " + file + " could be written");
            }
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
