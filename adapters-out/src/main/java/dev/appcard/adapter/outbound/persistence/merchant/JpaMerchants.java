package dev.appcard.adapter.outbound.persistence.merchant;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.Merchant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Merchants in PostgreSQL; one statement each, even for a key with its merchant and the contracts. */
@Dependent
class JpaMerchants implements Merchants {
    private static final String BY_ID = "from MerchantRow m left join fetch m.cardDataContracts where m.id = :id";

    private static final String BY_KEY = """
        from MerchantKeyRow k join fetch k.merchant m left join fetch m.cardDataContracts
        where k.keyHash = :hash and k.revokedAt is null
        """;

    private final Sessions sessions;

    @Inject
    JpaMerchants(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Merchant> find(MerchantId id) {
        return sessions.with(session -> session.createSelectionQuery(BY_ID, MerchantRow.class)
                .setParameter("id", id.value())
                .uniqueResultOptional()
                .map(MerchantMapper::merchantOf));
    }

    @Override
    public Optional<KeyHolder> findByKey(KeyHash hash) {
        return sessions.with(session -> session.createSelectionQuery(BY_KEY, MerchantKeyRow.class)
                .setParameter("hash", hash.digest())
                .uniqueResultOptional()
                .map(row -> new KeyHolder(MerchantMapper.merchantOf(row.merchant), row.kind)));
    }
}
