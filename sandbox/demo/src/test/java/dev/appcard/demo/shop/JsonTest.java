package dev.appcard.demo.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void writeShouldGiveBackWhatWasRead() {
        String text = "{\"a\":[1,-2.5,true,null,{}],\"한글\":\"\\\"\\\\\\n\\u003c\",\"b\":{\"c\":[]}}";

        assertThat(Json.object(Json.write(Json.object(text)))).isEqualTo(Json.object(text));
    }

    @Test
    void writeShouldNotLeaveAScriptsEndInAString() {
        assertThat(Json.write("</script>")).isEqualTo("\"\\u003c/script\\u003e\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{\"a\"}", "{\"a\":1,}", "{} x", "{\"a\":tru}", "{\"a\":\"\\u00\"}", "{\"a\":\"x"
            })
    void objectShouldRefuseWhatIsNone(String text) {
        assertThatThrownBy(() -> Json.object(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
