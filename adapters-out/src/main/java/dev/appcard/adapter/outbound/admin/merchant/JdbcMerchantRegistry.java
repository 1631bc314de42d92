package dev.appcard.adapter.outbound.admin.merchant;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.application.port.outbound.admin.MerchantRegistry;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;

/** The merchants' tables: one transaction for each call. */
public final class JdbcMerchantRegistry implements MerchantRegistry {

    private final SchemaOwner owner;

    public JdbcMerchantRegistry(SchemaOwner owner) {
        this.owner = owner;
    }

    @Override
    public boolean add(Merchant merchant, KeyHash secret, KeyHash client, boolean live) {
        return owner.runInTransaction(connection -> {
            boolean added = new MerchantTable(connection).insert(merchant);
            if (added) {
                MerchantKeyTable keys = new MerchantKeyTable(connection, merchant.id(), live);
                keys.put(KeyKind.SECRET, secret);
                keys.put(KeyKind.CLIENT, client);
            }
            return added;
        });
    }

    @Override
    public void put(Merchant merchant, KeyHash secret, KeyHash client, boolean live) {
        owner.runInTransaction(connection -> {
            new MerchantTable(connection).put(merchant);
            MerchantKeyTable keys = new MerchantKeyTable(connection, merchant.id(), live);
            keys.put(KeyKind.SECRET, secret);
            keys.put(KeyKind.CLIENT, client);
            return true;
        });
    }
}
