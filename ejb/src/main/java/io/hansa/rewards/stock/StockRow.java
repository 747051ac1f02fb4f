package io.hansa.rewards.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The stock of one limited reward. Changed by conditional statements only, never through this object. */
@Entity
@Table(name = "reward_stock")
class StockRow {

    @Id
    private String reward;

    @Column(name = "on_hand")
    private long onHand;

    private long reserved;

    protected StockRow() {}

    StockRow(String reward) {
        this.reward = reward;
    }

    StockView view() {
        return new StockView(reward, onHand, reserved);
    }
}
