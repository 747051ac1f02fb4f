package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import io.hansa.ledger.account.AccountId;
import io.hansa.partners.access.SandboxCode;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A business of the alliance, on its way through {@link PartnerStage}. Its code and its clearing account stay for ever. */
@Entity
@Table(name = "partner_partner")
@Access(AccessType.FIELD)
class Partner {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private PartnerStage stage;

    private AccountId clearing;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "sandbox_of")
    private String sandboxOf;

    @Column(name = "credit_until")
    private LocalDate creditUntil;

    @Column(name = "credit_invoice")
    private String creditInvoice;

    @Column(name = "reprieve_until")
    private LocalDate reprieveUntil;

    @Version
    private int version;

    protected Partner() {}

    Partner(RegisterPartner command, PartnerStage stage, AccountId clearing, Instant registeredAt) {
        this.code = command.code();
        this.kind = command.kind();
        this.name = command.name();
        this.stage = stage;
        this.clearing = clearing;
        this.registeredAt = registeredAt;
    }

    /** The sandbox of a partner, which is like it but for its accounts. */
    Partner(Partner live, AccountId clearing, Instant openedAt) {
        this.code = SandboxCode.of(live.code);
        this.kind = live.kind;
        this.name = live.name;
        this.stage = PartnerStage.LIVE;
        this.clearing = clearing;
        this.registeredAt = openedAt;
        this.sandboxOf = live.code;
    }

    void rename(PartnerKind newKind, LocalizedText newName) {
        refuseIfEnded();
        kind = newKind;
        name = newName;
    }

    void enter(PartnerStage next) {
        refuseIfEnded();
        if (!stage.next().contains(next)) {
            throw new StageNotReachable(code, stage, next);
        }
        stage = next;
    }

    /** With the partner whose sandbox it is. */
    void end() {
        stage = PartnerStage.TERMINATED;
    }

    void refuseIfEnded() {
        if (stage.isOver()) {
            throw new PartnerEnded(code);
        }
    }

    String code() {
        return code;
    }

    PartnerStage stage() {
        return stage;
    }

    boolean isSandbox() {
        return sandboxOf != null;
    }

    PartnerKind kind() {
        return kind;
    }

    LocalizedText name() {
        return name;
    }

    private Units units() {
        return sandboxOf == null ? Units.OF_THE_PROGRAMME : Units.OF_SANDBOXES;
    }

    PartnerStanding standing() {
        return new PartnerStanding(code, kind, name, stage.transacts(), clearing, units(), credit());
    }

    Credit credit() {
        return new Credit(
                Optional.ofNullable(creditUntil),
                Optional.ofNullable(creditInvoice),
                Optional.ofNullable(reprieveUntil));
    }

    void reprieve(LocalDate until) {
        reprieveUntil = until;
    }

    PartnerView view(long outlets) {
        return new PartnerView(code, kind, name, stage, outlets, registeredAt);
    }
}
