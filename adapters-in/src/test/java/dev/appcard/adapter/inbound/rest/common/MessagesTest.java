package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void bundleShouldHaveASentenceForEveryCodeAndRemedyAndNoOther(Language language) {
        Set<String> expected = Stream.concat(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::name),
                        Arrays.stream(ValidationRule.values()).map(remedy -> "remedy." + remedy.name()))
                .collect(Collectors.toSet());

        assertThat(Messages.bundle(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Messages.bundle(language).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void bundlesShouldHaveTheSamePlaceholders() {
        for (String key : Messages.bundle(Language.KOREAN).stringPropertyNames()) {
            assertThat(placeholders(Language.ENGLISH, key)).as(key).isEqualTo(placeholders(Language.KOREAN, key));
        }
    }

    @Test
    void koreanShouldBeReadAsUtf8() {
        assertThat(Messages.of(ErrorCode.INVALID_REQUEST, Language.KOREAN)).isEqualTo("잘못된 요청입니다.");
    }

    @Test
    void ofShouldNameFieldAndRemedyWithItsArguments() {
        ApiError error = new InvalidField("amount", ValidationRule.AT_LEAST, "100").error();

        assertThat(Messages.of(error, Language.KOREAN)).isEqualTo("amount: 100 이상이어야 합니다.");
        assertThat(Messages.of(error, Language.ENGLISH)).isEqualTo("amount: must be 100 or more.");
    }

    @Test
    void bodyShouldBeCodeMessageAndTraceId() {
        TraceId traceId = TraceId.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        ApiError error = ApiError.of(ErrorCode.NOT_FOUND_PAYMENT);

        assertThat(ErrorAnswers.body(error, Language.ENGLISH, traceId))
                .hasToString("{\"code\":\"NOT_FOUND_PAYMENT\",\"message\":\"There is no such payment.\","
                        + "\"traceId\":\"0af7651916cd43dd8448eb211c80319c\"}");
    }

    private static List<String> placeholders(Language language, String key) {
        String sentence = Messages.bundle(language).getProperty(key);
        return List.copyOf(PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
