// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {TermsDouble} from "./TermsDouble.sol";

/// @title What the watchers' contract asks of the staking contract: commitments, and a clock that a test sets.
/// @dev It is its own capacity ledger.
contract ProvidersDouble is TermsDouble {
    uint256 public currentEpoch;

    function setEpoch(uint256 epoch) external {
        currentEpoch = epoch;
    }

    function config() external view returns (IStaking.Config memory) {
        return IStaking.Config(address(0), address(this), 0);
    }
}
