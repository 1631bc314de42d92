package dev.appcard.adapter.outbound.report;

import dev.appcard.application.port.outbound.reconciliation.ReconciliationReports;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.WrittenReport;
import jakarta.enterprise.context.Dependent;
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
@Dependent
public class ReportFiles implements ReconciliationReports {

    @Override
    public WrittenReport write(String folder, ReconciliationRun run, Consumer<Consumer<FoundDifference>> differences) {
        String name = String.format(
                Locale.ROOT,
                "reconciliation-%s-%04d",
                run.file().day(),
                run.file().sequence());
        Path place = Path.of(folder);
        Path csv = place.resolve(name + ".csv");
        Path page = place.resolve(name + ".html");
        try {
            Files.createDirectories(place.toAbsolutePath());
            writeWhole(csv, out -> CsvReport.write(out, differences));
            writeWhole(page, out -> HtmlReport.write(out, run, differences));
        } catch (IOException unwritten) {
            throw new IllegalStateException("the report cannot be written to " + place.toAbsolutePath(), unwritten);
        }
        return new WrittenReport(csv.toString(), page.toString());
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
