package dev.appcard.application.port;

/**
 * What was looked for is in a state that this version does not know: a later version, which runs beside this one during an
 * upgrade, has written it and works on it. Nothing was changed; another try may reach an instance of that version.
 */
public final class RowOfLaterVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param table where it lies
     * @param name the state, or another stored name, that is not known
     */
    public RowOfLaterVersion(String table, String key, String name) {
        super(table + " " + key + " was written by a later version: " + name + " is not known here");
    }
}
