package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.application.port.outbound.van.VanBench;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gateway with the sandbox's VAN behind it, told and asked over HTTP as its README says. */
final class SandboxVanBench implements VanBench {

    private static final Pattern BALANCE = Pattern.compile("\"totals\"\\s*:\\s*\\{[^}]*\"balance\"\\s*:\\s*(-?[0-9]+)");
    private final Sandbox sandbox;
    private final VanGateway gateway;
    private final HttpClient http;

    SandboxVanBench(Sandbox sandbox, VanGateway gateway, HttpClient http) {
        this.sandbox = sandbox;
        this.gateway = gateway;
        this.http = http;
    }

    @Override
    public VanGateway gateway() {
        return gateway;
    }

    @Override
    public void dropAnswersTo(OrderNumber orderNumber) {
        rule(orderNumber, "\"on\":\"APPROVAL\",\"action\":\"DROP\",\"times\":100");
    }

    @Override
    public long wonHeld(OrderNumber orderNumber) {
        Matcher balance = BALANCE.matcher(get("/van/ledger?orderNumber=" + orderNumber.value()));
        if (!balance.find()) {
            throw new IllegalStateException("the sandbox's ledger has no balance");
        }
        return Long.parseLong(balance.group(1));
    }

    /** @param members of the rule's object, but for the payment key */
    void rule(OrderNumber orderNumber, String members) {
        String order = orderNumber.value();
        String paymentKey = order.substring(0, order.lastIndexOf('-'));
        String rule = "{\"paymentKey\":\"" + paymentKey + "\"," + members + "}";
        HttpRequest request = HttpRequest.newBuilder(address("/van/rules"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(rule))
                .build();
        send(request, 201);
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build(), 200);
    }

    private String send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException broken) {
            throw new IllegalStateException("the sandbox does not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + sandbox.httpPort() + path);
    }
}
