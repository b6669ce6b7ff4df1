package tagayasu.customer;

/** 顧客ステージ: where an account stands with us. Exactly one; the first two a person sets, the others follow from its sales. */
public enum LifeCycle {
    /** 潜在: known, nobody works on it. */
    latent,
    /** 見込み: somebody works on it, nothing sold yet. */
    prospect,
    /** 既存: has bought within the months that the rule gives. */
    existing,
    /** 休眠: has bought, but not for that long. */
    dormant;

    boolean isSetByHand() {
        return this == latent || this == prospect;
    }
}
