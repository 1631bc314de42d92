package dev.appcard.adapter.outbound.vault.sealing;

/** What an envelope's first byte, its version, says of the rest. */
public enum EnvelopeFormat {
    /** OTCs and issuers' sessions under {@code DATA_KEY}: the first four bytes of the key's SHA-256 name it. */
    DEPLOYMENT_KEY(1, 4),
    /** Cards: the id of a row of {@code data_key} names the key, a UUID. */
    WRAPPED_KEY(2, 16),
    /** A data key itself, under a key of the PKCS#12 store: its row names that one. */
    DATA_KEY(3, 0);

    private final byte version;
    private final int keyIdBytes;

    EnvelopeFormat(int version, int keyIdBytes) {
        this.version = (byte) version;
        this.keyIdBytes = keyIdBytes;
    }

    byte version() {
        return version;
    }

    int headerBytes() {
        return 1 + keyIdBytes;
    }
}
