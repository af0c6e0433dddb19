// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";

/// @title Who may do what: the terms of commitments, read from the staking contract.
abstract contract Members is ICapacity {
    IStaking internal immutable STAKING;

    constructor(address staking_) {
        if (staking_ == address(0)) revert InvalidConfig("staking");
        STAKING = IStaking(staking_);
    }

    /// @notice The contract that holds the commitments' stake.
    function staking() external view returns (address) {
        return address(STAKING);
    }

    /// @dev The terms of a commitment whose provider is calling, in an epoch in which it must respond. The units may be
    /// fewer by now (`unitsAt`).
    function _callersTerms(uint256 id, uint256 epoch) internal view returns (IStaking.Terms memory terms) {
        terms = STAKING.termsOf(id);
        if (terms.provider != msg.sender) revert NotProvider(id, msg.sender);
        bool bound = terms.state == IStaking.State.Active || terms.state == IStaking.State.Failed;
        if (!bound || !_covers(terms, epoch)) revert NotActive(id, epoch);
    }

    /// @dev Whether an epoch is within the terms of a commitment that has been Active.
    function _covers(IStaking.Terms memory terms, uint256 epoch) internal pure returns (bool) {
        return terms.startEpoch <= epoch && epoch <= terms.endEpoch;
    }
}
