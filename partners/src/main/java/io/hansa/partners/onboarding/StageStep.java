package io.hansa.partners.onboarding;

import io.hansa.kernel.Actor;
import io.hansa.kernel.TextMapConverter;
import io.hansa.partners.partner.PartnerStage;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A step between stages: a fact. */
@Entity
@Table(name = "partner_stage_step")
@IdClass(PartnerSeq.class)
@Access(AccessType.FIELD)
class StageStep {

    @Id
    private String partner;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private PartnerStage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private PartnerStage to;

    private String reason;

    @Convert(converter = TextMapConverter.class)
    @Column(name = "left_open")
    private Map<String, String> leftOpen;

    private Actor actor;
    private Instant at;

    protected StageStep() {}

    StageStep(MoveStage command, int seq, List<OpenMatter> leftOpen, Actor actor, Instant at) {
        this.partner = command.partnerCode();
        this.seq = seq;
        this.from = command.from();
        this.to = command.to();
        this.reason = command.reason();
        this.leftOpen = leftOpen.stream()
                .collect(Collectors.toMap(open -> open.matter().name(), open -> Long.toString(open.figure())));
        this.actor = actor;
        this.at = at;
    }

    /** Whether it went on to the stage, from one before it. */
    boolean goesOnTo(PartnerStage stage) {
        return to == stage && from.ordinal() < to.ordinal();
    }

    Instant at() {
        return at;
    }

    StageStepView view() {
        List<OpenMatter> matters = leftOpen.entrySet().stream()
                .map(open -> new OpenMatter(Matter.valueOf(open.getKey()), Long.parseLong(open.getValue())))
                .toList();
        return new StageStepView(from, to, reason, matters, actor, at);
    }
}
