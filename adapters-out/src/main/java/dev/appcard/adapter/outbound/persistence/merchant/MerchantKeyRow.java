package dev.appcard.adapter.outbound.persistence.merchant;

import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code merchant_key}, to read. */
@Entity
@Table(name = "merchant_key")
class MerchantKeyRow {
    @Id
    @Column(name = "key_hash")
    byte[] keyHash;

    @ManyToOne
    @JoinColumn(name = "merchant_id")
    MerchantRow merchant;

    @Enumerated(EnumType.STRING)
    KeyKind kind;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    MerchantKeyRow() {}
}
