package dev.appcard.adapter.outbound.vault.keys;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether what wraps data keys is still what it was. A key store may hold another key under the same name, and a KMS may be
 * another account's: then no data key opens, and every card would look as if its row had been altered. The known answers are
 * the data keys themselves: one that opens proves its key right; where none of the newest opens, the key is wrong.
 */
public final class KnownAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(KnownAnswers.class);
    private static final int QUESTIONS = 5;

    private final DataKeyRows rows;
    private final KeyWrapper wrapper;
    private final Set<String> right = ConcurrentHashMap.newKeySet();

    public KnownAnswers(DataKeyRows rows, KeyWrapper wrapper) {
        this.rows = rows;
        this.wrapper = wrapper;
    }

    /** The outcome of asking. */
    public enum Verdict {
        /** It opens what it has wrapped, or has wrapped nothing yet. */
        RIGHT,
        /** It opens none of what was wrapped under its name. */
        WRONG,
        /** It cannot be asked now. */
        NOT_KNOWN
    }

    /** The key-encryption keys in use that are wrong. Those that cannot be asked now are not among them. */
    public List<String> wrongOnes() {
        return rows.kekIds().stream().filter(kek -> of(kek) == Verdict.WRONG).toList();
    }

    /** @param kekId as the rows name it */
    Verdict of(String kekId) {
        if (right.contains(kekId)) {
            return Verdict.RIGHT;
        }
        List<DataKeyRow> newest = rows.newestUnder(kekId, QUESTIONS);
        for (DataKeyRow row : newest) {
            switch (wrapper.unwrap(row.wrapped(), row.context())) {
                case Wrapping.Done<AesKey>(AesKey key) -> {
                    key.close();
                    provedRight(kekId);
                    return Verdict.RIGHT;
                }
                case Wrapping.Unavailable<AesKey> _ -> {
                    return Verdict.NOT_KNOWN;
                }
                case Wrapping.Refused<AesKey> _ -> {
                    // altered, or the key is wrong: the next one tells
                }
            }
        }
        return newest.isEmpty() ? Verdict.RIGHT : wrong(kekId);
    }

    void provedRight(String kekId) {
        right.add(kekId);
    }

    private Verdict wrong(String kekId) {
        LOG.error(
                "{} holds another key than the one that wrapped the data keys under {}: no card is opened or ended",
                wrapper.setting(),
                kekId);
        return Verdict.WRONG;
    }
}
