package dev.appcard.sandbox.van.dayfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code /van/dayfile}: the file of a day; {@code /van/dayfile/faults}: what it is to get wrong. */
public final class DayFilePages implements Endpoints {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST = 999_999_999;

    private final DayFiles files;

    public DayFilePages(DayFiles files) {
        this.files = files;
    }

    /** The file's name at the VAN. */
    static String name(LocalDate day, int sequence) {
        return String.format(Locale.ROOT, "KSPAYDAY-%s-%04d.txt", DAY.format(day), sequence);
    }

    @Override
    public void register(Routes routes) {
        routes.on("GET", "/van/dayfile", this::file)
                .on("POST", "/van/dayfile/faults", this::addFault)
                .on("DELETE", "/van/dayfile/faults", this::clearFaults);
    }

    private Response file(Request request) {
        LocalDate day = request.query().first("day").map(this::day).orElseGet(files::yesterday);
        int sequence =
                request.query().first("sequence").map(DayFilePages::sequence).orElse(1);
        byte[] bytes = DayDamage.of(files.of(day, sequence), request.query());
        return Response.of(200, "text/plain; charset=euc-kr", bytes)
                .with("Content-Disposition", "attachment; filename=\"" + name(day, sequence) + '"');
    }

    private Response addFault(Request request) {
        ObjectNode json = request.json();
        Json.requireOnly(json, List.of("paymentKey", "action", "amount", "storeId"));
        DayFault.Action action = action(text(json, "action", "[A-Z_]{1,20}"));
        boolean named = action == DayFault.Action.AMOUNT || action == DayFault.Action.INVENT;
        files.add(new DayFault(
                text(json, "paymentKey", "[^\\p{Cntrl}]{1,48}"),
                action,
                named ? amount(json) : 0,
                action == DayFault.Action.INVENT ? text(json, "storeId", "[0-9A-Za-z]{1,10}") : ""));
        return Response.noContent();
    }

    private Response clearFaults(Request request) {
        files.clear();
        return Response.noContent();
    }

    private LocalDate day(String text) {
        if (text.equals("today")) {
            return files.today();
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            throw BadRequest.field("day", "a day as yyyyMMdd, or today");
        }
    }

    private static int sequence(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw BadRequest.field("sequence", "1 to 4 digits");
        }
        return Integer.parseInt(text);
    }

    private static DayFault.Action action(String name) {
        return Arrays.stream(DayFault.Action.values())
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BadRequest.field("action", "is none that a day file can get wrong"));
    }

    private static int amount(ObjectNode json) {
        JsonNode amount = json.path("amount");
        if (!amount.isInt() || amount.intValue() < 0 || amount.intValue() > MOST) {
            throw BadRequest.field("amount", "a number from 0 to " + MOST);
        }
        return amount.intValue();
    }

    private static String text(ObjectNode json, String name, String form) {
        JsonNode value = json.path(name);
        if (!value.isTextual() || !value.textValue().matches(form)) {
            throw BadRequest.field(name, "is missing or has another form");
        }
        return value.textValue();
    }
}
