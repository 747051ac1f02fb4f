package io.hansa.partners.contract;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** {@link RateLine} as columns. */
@Embeddable
@Access(AccessType.FIELD)
class LineColumns {

    @Enumerated(EnumType.STRING)
    private RateKind kind;

    private String product;
    private String category;
    private String tier;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private Long points;

    @Column(name = "per_fen")
    private Long perFen;

    private Long price;

    @Enumerated(EnumType.STRING)
    private Funder funder;

    protected LineColumns() {}

    LineColumns(RateLine line) {
        kind = line.kind();
        product = line.reach().product().orElse(null);
        category = line.reach().category().orElse(null);
        tier = line.reach().tier().orElse(null);
        validFrom = line.reach().from().orElse(null);
        validUntil = line.reach().until().orElse(null);
        points = line.rate().map(Rate::points).orElse(null);
        perFen = line.rate().map(Rate::perFen).orElse(null);
        price = line.price().map(PointPrice::micros).orElse(null);
        funder = line.funder();
    }

    RateLine value() {
        return new RateLine(
                kind,
                new Reach(
                        Optional.ofNullable(product),
                        Optional.ofNullable(category),
                        Optional.ofNullable(tier),
                        Optional.ofNullable(validFrom),
                        Optional.ofNullable(validUntil)),
                points == null ? Optional.empty() : Optional.of(new Rate(points, perFen)),
                Optional.ofNullable(price).map(PointPrice::new),
                funder);
    }
}
