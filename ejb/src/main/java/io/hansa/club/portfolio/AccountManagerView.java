package io.hansa.club.portfolio;

/**
 * One of the staff who keeps a portfolio.
 *
 * @param login the sign-in
 * @param name what members are told, as is {@code phone}, the service line
 * @param active whether members may be assigned
 */
public record AccountManagerView(String login, String name, String phone, boolean active) {}
