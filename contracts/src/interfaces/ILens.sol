// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "./IStaking.sol";

/// @title What web pages and other programs read of a deployment, many things in one call.
/// @notice A page begins at `offset` and has `limit` places at most. It is shorter at the end, and empty past it; it never
/// reverts for that. An integrator chooses `limit` by what its node lets a call cost: docs/contracts.md has the gas.
interface ILens {
    /// @notice A commitment as it stands.
    struct Commitment {
        uint256 id;
        IStaking.Terms terms;
        IStaking.Account account;
        uint256 units; // in the current epoch
        uint256 leased; // for a challenge of the current block
        uint256 maxLeased;
        uint256 pending; // final epochs that are not settled yet
    }

    /// @notice What an account has to do with a commitment.
    struct Stake {
        uint256 id;
        uint256 shares;
        uint256 amount; // what `undelegate` would thaw of them, in wei of FLT
        uint256 claimable;
        uint256 unreleased; // of rewards
        uint256 requests;
    }

    /// @notice Stake that leaves.
    struct Request {
        uint256 number;
        uint256 thawingShares; // 0: it was paid
        uint256 releaseEpoch;
        uint256 amount; // in wei of FLT
    }

    /// @notice What settling will take, in wei of FLT.
    struct Cost {
        uint256 pending; // final epochs that are not settled yet
        uint256 looked; // how many of them are in it, the oldest
        uint256 fromBond;
        uint256 fromPool;
        uint256 fromThawing;
    }

    /// @notice The commitments from number `offset` + 1 on.
    function commitments(uint256 offset, uint256 limit) external view returns (Commitment[] memory page);
    /// @notice Those of them that are a provider's. There may be none on a page and more on the next: the last page is the
    /// one that reaches `IStaking.commitmentCount`.
    function commitmentsOf(address provider, uint256 offset, uint256 limit)
        external
        view
        returns (Commitment[] memory page);
    /// @notice Those of them in which an account has shares, rewards or requests, as a delegator or provider; likewise.
    function stakesOf(address account, uint256 offset, uint256 limit) external view returns (Stake[] memory page);
    /// @notice A delegator's requests to leave a commitment, from number `offset` on, paid ones too.
    function requestsOf(uint256 id, address delegator, uint256 offset, uint256 limit)
        external
        view
        returns (Request[] memory page);
    /// @notice A commitment's slashes from number `offset` on.
    function slashesOf(uint256 id, uint256 offset, uint256 limit)
        external
        view
        returns (IStaking.HeldSlash[] memory page);
    /// @notice The first seal of a commitment: its period, and the first block for whose challenge it had a root; 0, 0 if
    /// none is in the seal periods looked at.
    /// @param offset How many of the commitment's seal periods to pass over.
    /// @param limit How many to look at.
    function firstSealOf(uint256 id, uint256 offset, uint256 limit)
        external
        view
        returns (uint256 period, uint256 fromBlock);
    /// @notice What the slashes of pending epochs will take, which new stake would bear too; held before it is burned. To
    /// the wei as things are now: it changes with the stake.
    /// @param limit How many epochs to look at.
    function pendingCostOf(uint256 id, uint256 limit) external view returns (Cost memory cost);

    /// @notice The contract whose commitments these are.
    function staking() external view returns (address);
}
