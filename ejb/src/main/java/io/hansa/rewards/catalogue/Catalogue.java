package io.hansa.rewards.catalogue;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;

/** The catalogue: kept by marketing staff, browsed by members. A member asks for itself only. */
@Stateless
@RetryOnConflict
public class Catalogue {

    /** Drafts a reward. Refuses {@link RewardCodeTaken}, {@link InvalidReward}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void add(AddReward command) {
        throw new UnsupportedOperationException("being written");
    }

    /** Refuses {@link RewardChanged}, {@link RewardStateRefused} when it is retired. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void edit(EditReward command) {
        throw new UnsupportedOperationException("being written");
    }

    /** Sets a price that holds from a time on; the price that holds now is replaced when that time is now. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public PriceView setPrice(SetPrice command) {
        throw new UnsupportedOperationException("being written");
    }

    /** Shows a drafted reward to members within its windows; publishing again changes nothing. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void publish(String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** Takes a reward from the catalogue for good; orders and vouchers stay good. Retiring again changes nothing. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void retire(String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** A reward with its price versions and stock. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RewardView reward(String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** Rewards by their position, optionally of one state or that contain the words of a text. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<RewardRow> rewards(
            Optional<RewardState> state, Optional<String> text, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** What is offered to a member, by position. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<Offer> browse(Browse request) {
        throw new UnsupportedOperationException("being written");
    }

    /** One offer to a member; {@link RewardNotFound} when it is not for the member to see. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Offer offer(MemberNumber member, String reward) {
        throw new UnsupportedOperationException("being written");
    }

    /** The categories in which the member sees something. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CategoryCount> categories(MemberNumber member) {
        throw new UnsupportedOperationException("being written");
    }
}
