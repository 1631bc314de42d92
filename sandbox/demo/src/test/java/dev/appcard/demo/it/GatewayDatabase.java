package dev.appcard.demo.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The gateway's database, seen from outside by its administrator. */
record GatewayDatabase(int port) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/appcard", "postgres", "postgres");
    }

    String state(String paymentKey) {
        return text("select state from payment where payment_key = ?", paymentKey);
    }

    long won(String paymentKey) {
        return Long.parseLong(text("select amount from payment where payment_key = ?", paymentKey));
    }

    boolean holdsOtc(String paymentKey) {
        return text("select sealed_otc is not null from payment where payment_key = ?", paymentKey)
                .equals("t");
    }

    /** Its states, in the order of its versions; a gap in the versions is an error. */
    List<String> history(String paymentKey) {
        List<String> states = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(
                        "select version, state from payment_history where payment_key = ? order by version")) {
            query.setString(1, paymentKey);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                states.add(rows.getString("state"));
                if (rows.getLong("version") != states.size()) {
                    throw new AssertionError("a gap before version " + rows.getLong("version"));
                }
            }
            return states;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long payments() {
        return Long.parseLong(text("select count(*) from payment where ? = 'all'", "all"));
    }

    private String text(String sql, String parameter) {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            ResultSet rows = query.executeQuery();
            if (!rows.next()) {
                throw new AssertionError("no such row: " + parameter);
            }
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
