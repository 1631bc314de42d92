package dev.appcard.domain.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guide for web views has, of the table of issuers,")
class WebViewGuideTest {

    private static String guide;

    @BeforeAll
    static void read() throws IOException {
        guide = Files.readString(Path.of("../docs/guides/webview.md"));
    }

    @Test
    @DisplayName("every scheme that an iPhone is asked about, and no other")
    void schemes() {
        assertThat(all("<string>([^<]+)</string>"))
                .containsExactlyInAnyOrderElementsOf(
                        launches().map(AppLaunch::iosScheme).distinct().toList());
    }

    @Test
    @DisplayName("every package that Android is asked about, those of vaccines too, and no other")
    void packages() {
        Stream<String> vaccines = IssuerPolicies.all().stream()
                .flatMap(policy -> policy.vaccineApps().stream())
                .map(VaccineApp::androidPackage);
        assertThat(all("<package android:name=\"([^\"]+)\"/>"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(launches().map(AppLaunch::androidPackage), vaccines)
                        .distinct()
                        .toList());
    }

    @Test
    @DisplayName("every app's number in the store")
    void stores() {
        assertThat(all("/app/id([0-9]+)"))
                .containsExactlyInAnyOrderElementsOf(
                        launches().map(AppLaunch::appStoreId).distinct().toList());
    }

    private static Stream<AppLaunch> launches() {
        return Stream.concat(
                IssuerPolicies.all().stream().map(IssuerPolicy::launch), Stream.of(IssuerPolicies.ISP_APP));
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(guide)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
