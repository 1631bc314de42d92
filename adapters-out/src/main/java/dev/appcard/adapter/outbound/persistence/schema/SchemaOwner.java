package dev.appcard.adapter.outbound.persistence.schema;

import java.util.Map;

/**
 * How to reach the database as the role that owns the schema, which is never the application's role.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/name}
 * @param user the role with DDL
 * @param password of that role; never printed
 */
public record SchemaOwner(String jdbcUrl, String user, String password) {
    /**
     * Reads DB_HOST, DB_PORT, DB_NAME, DB_OWNER_USER and DB_OWNER_PASSWORD.
     *
     * @throws IllegalArgumentException naming the variable that is missing
     */
    public static SchemaOwner from(Map<String, String> environment) {
        String url = "jdbc:postgresql://" + environment.getOrDefault("DB_HOST", "localhost") + ":"
                + environment.getOrDefault("DB_PORT", "5432") + "/" + environment.getOrDefault("DB_NAME", "appcard");
        return new SchemaOwner(url, required(environment, "DB_OWNER_USER"), required(environment, "DB_OWNER_PASSWORD"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }

    @Override
    public String toString() {
        return user + "@" + jdbcUrl;
    }
}
