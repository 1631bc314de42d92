package dev.appcard.adapter.out.persistence.merchant;

import dev.appcard.adapter.out.persistence.Sessions;
import dev.appcard.application.port.out.store.KeyHash;
import dev.appcard.application.port.out.store.KeyHolder;
import dev.appcard.application.port.out.store.KeyHolder.KeyKind;
import dev.appcard.application.port.out.store.Merchants;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.MerchantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Merchants in PostgreSQL; one statement each, even for a key with its merchant. */
@Dependent
class JpaMerchants implements Merchants {
    private static final String BY_KEY = """
            select m, k.kind from MerchantKeyRow k join MerchantRow m on m.id = k.merchantId
            where k.keyHash = :hash and k.revokedAt is null
            """;

    private final Sessions sessions;

    @Inject
    JpaMerchants(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Merchant> find(MerchantId id) {
        return sessions.with(
                session -> Optional.ofNullable(session.get(MerchantRow.class, id.value())).map(MerchantMapper::merchantOf));
    }

    @Override
    public Optional<KeyHolder> findByKey(KeyHash hash) {
        return sessions.with(session -> session.createSelectionQuery(BY_KEY, Object[].class)
                .setParameter("hash", hash.digest())
                .uniqueResultOptional()
                .map(row -> new KeyHolder(MerchantMapper.merchantOf((MerchantRow) row[0]), (KeyKind) row[1])));
    }
}
