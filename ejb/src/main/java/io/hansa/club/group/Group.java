package io.hansa.club.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A corporate group. Life: opened → changed → closed, when nobody acts for it any more. Who appoints, or sets its terms, locks its row.
 */
@Entity(name = "CorporateGroup")
@Table(name = "club_group")
class Group {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    private String region;

    @Column(name = "account_manager")
    private String accountManager;

    @Column(name = "service_team")
    private String serviceTeam;

    @Column(name = "service_line")
    private String serviceLine;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private int version;

    protected Group() {}

    Group(OpenGroup command, Instant now) {
        code = command.code();
        openedAt = now;
        change(command);
    }

    void change(OpenGroup command) {
        name = command.name().strip();
        industry = command.industry();
        region = command.region();
        accountManager = command.accountManager().orElse(null);
        serviceTeam = command.serviceTeam().stream().sorted().collect(Collectors.joining(","));
        serviceLine = command.serviceLine().orElse(null);
        version++;
    }

    void close(Instant now) {
        closedAt = now;
        version++;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Instant openedAt() {
        return openedAt;
    }

    int version() {
        return version;
    }

    Optional<String> accountManager() {
        return Optional.ofNullable(accountManager);
    }

    Optional<String> serviceLine() {
        return Optional.ofNullable(serviceLine);
    }

    Set<String> serviceTeam() {
        return Arrays.stream(serviceTeam.split(","))
                .filter(login -> !login.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    GroupRow toRow() {
        return new GroupRow(code, name, industry, region, accountManager(), isClosed());
    }
}
