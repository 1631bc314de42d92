package dev.appcard.adapter.out.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.out.issuer.IssuerContracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("README.md and the table of settings say the same")
class SettingsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "README.md");
    private static final String HEAD = "| setting | value | where absent | meaning |\n|---|---|---|---|\n";

    static Stream<List<Setting<?>>> tables() {
        return Stream.concat(
                Stream.of(CommonSettings.ALL, VanSettingTable.ALL, TimeSettings.ALL, CommonSettings.SERVER),
                IssuerContracts.all().stream()
                        .map(contract -> IssuerSettingTable.of(contract).all()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void documentShouldHaveTheTable(List<Setting<?>> settings) throws IOException {
        String table = settings.stream().map(SettingsDocumentTest::row).collect(Collectors.joining("", HEAD, "\n"));

        assertThat(Files.readString(DOCUMENT) + "\n").contains(table);
    }

    private static String row(Setting<?> setting) {
        String absent = switch (setting.need()) {
            case REQUIRED -> "**required**";
            case DEFAULTED -> "`" + setting.standard() + "`";
            case OPTIONAL -> setting.standard();
        };
        return "| `%s` | %s | %s | %s |\n"
                .formatted(setting.name(), setting.form().description(), absent, setting.meaning());
    }
}
