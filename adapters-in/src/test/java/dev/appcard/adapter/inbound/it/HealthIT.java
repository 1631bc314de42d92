package dev.appcard.adapter.inbound.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HealthIT {
    @Resource(lookup = "jdbc/appcard")
    private DataSource dataSource;

    @Deployment
    static WebArchive gateway() {
        return GatewayArchive.with(HealthIT.class);
    }

    @Test
    @RunAsClient
    void readyShouldBeUpWhenTheDatabaseAnswersAndTheInstanceIsWarm() throws IOException, InterruptedException {
        await().atMost(Duration.ofMinutes(2)).until(() -> get("/health/ready").statusCode() == 200);
        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"database\"", "\"warm-up\"", "UP").doesNotContain("DOWN");
    }

    @Test
    @RunAsClient
    void metricsAndOpenApiShouldBeServedWithoutLogin() throws IOException, InterruptedException {
        assertThat(get("/metrics").statusCode()).isEqualTo(200);
        assertThat(get("/openapi").statusCode()).isEqualTo(200);
    }

    @Test
    void serverShouldReachPostgresAsTheApplicationRoleOnJava25() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user, current_setting('statement_timeout')")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("appcard");
            assertThat(row.getString(2)).isEqualTo("8s");
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + System.getProperty("it.httpPort") + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
