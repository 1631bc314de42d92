package dev.appcard.demo.shop;

import java.util.Map;

/** An answer of the shop. */
record Reply(int status, Map<String, String> headers, String body) {

    static Reply page(int status, String html) {
        return new Reply(status, Map.of("Content-Type", "text/html;charset=utf-8", "Cache-Control", "no-store"), html);
    }

    static Reply file(String type, String content) {
        return new Reply(200, Map.of("Content-Type", type), content);
    }

    static Reply json(int status, Map<String, ?> object) {
        return new Reply(status, Map.of("Content-Type", "application/json"), Json.write(object));
    }

    /** The browser goes on by GET. */
    static Reply seeOther(String address) {
        return new Reply(303, Map.of("Location", address), "");
    }

    static Reply notFound() {
        return new Reply(404, Map.of("Content-Type", "text/plain;charset=utf-8"), "없는 페이지입니다.");
    }
}
