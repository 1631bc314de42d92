package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpFaultMapperTest {

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND",
        "405, INVALID_REQUEST",
        "406, INVALID_REQUEST",
        "413, INVALID_REQUEST",
        "415, INVALID_REQUEST",
        "400, INVALID_REQUEST",
        "500, FAILED_INTERNAL_SYSTEM_PROCESSING",
        "503, FAILED_INTERNAL_SYSTEM_PROCESSING"
    })
    void errorOfShouldKeepTheStatusAndNameACode(int status, ErrorCode code) {
        assertThat(HttpFaultMapper.errorOf(status).status()).isEqualTo(status);
        assertThat(HttpFaultMapper.errorOf(status).code()).isEqualTo(code);
    }
}
