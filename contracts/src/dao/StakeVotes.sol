// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorCountingFractional} from "@openzeppelin/contracts/governance/extensions/GovernorCountingFractional.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {Bytes} from "@openzeppelin/contracts/utils/Bytes.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IDao} from "../interfaces/IDao.sol";
import {IStaking} from "../interfaces/IStaking.sol";

/// @title Votes of tokens, and of the stake behind the commitments that a voter names.
/// @dev The stake is the voter's own, as it was when the epoch of the snapshot's block began. None of it was in the voter's
/// hands in that epoch, and the staking contract delegates to nobody: no token votes as held and as staked. Whoever votes
/// again uses what the earlier votes have left.
abstract contract StakeVotes is IDao, GovernorVotes, GovernorCountingFractional {
    using Bytes for bytes;

    /// @inheritdoc IDao
    uint256 public constant MOST_COMMITMENTS = 64;

    /// @dev How many bytes say how a fractional vote is divided.
    uint256 private constant FRACTION = 48;
    uint256 private constant WORD = 32;

    IStaking private immutable STAKING;
    ICapacity private immutable CAPACITY;

    constructor(address staking_) {
        STAKING = IStaking(staking_);
        CAPACITY = ICapacity(STAKING.config().capacity);
        if (clock() != block.number) revert TokenWithoutVotes(address(token()));
        try token().getPastVotes(address(this), block.number - 1) {}
        catch {
            revert TokenWithoutVotes(address(token()));
        }
    }

    /// @inheritdoc IDao
    function proposeWithStake(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        bytes memory params
    ) external returns (uint256 proposalId) {
        if (!_isValidDescriptionForProposer(msg.sender, description)) {
            revert GovernorRestrictedProposer(msg.sender);
        }
        uint256 votes = _getVotes(msg.sender, clock() - 1, params);
        uint256 threshold = proposalThreshold();
        if (votes < threshold) revert GovernorInsufficientProposerVotes(msg.sender, votes, threshold);
        return _propose(targets, values, calldatas, description, msg.sender);
    }

    /// @inheritdoc IDao
    function staking() external view returns (address) {
        return address(STAKING);
    }

    function _getVotes(address account, uint256 timepoint, bytes memory params)
        internal
        view
        virtual
        override(Governor, GovernorVotes)
        returns (uint256 votes)
    {
        votes = super._getVotes(account, timepoint, params);
        uint256 start = _fractionBytes(params);
        uint256 count = (params.length - start) / WORD;
        if (count == 0) return votes;
        if (count > MOST_COMMITMENTS) revert TooManyCommitments(count, MOST_COMMITMENTS);
        uint256 epoch = CAPACITY.epochOf(timepoint);
        uint256 last = 0;
        for (uint256 k = 0; k < count; ++k) {
            uint256 id = _word(params, start + k * WORD);
            // The number 0 is no commitment's.
            if (id <= last) revert CommitmentsNotAscending(id);
            last = id;
            votes += STAKING.stakeOf(id, account, epoch);
        }
    }

    function _countVote(uint256 proposalId, address account, uint8 support, uint256 totalWeight, bytes memory params)
        internal
        virtual
        override(Governor, GovernorCountingFractional)
        returns (uint256)
    {
        if (totalWeight == 0) revert NothingToVoteWith(account, proposalSnapshot(proposalId));
        bytes memory fraction = params.slice(0, _fractionBytes(params));
        return super._countVote(proposalId, account, support, totalWeight, fraction);
    }

    /// @dev What is before the words. One encoding stands for one vote: no other length is taken.
    function _fractionBytes(bytes memory params) private pure returns (uint256) {
        if (params.length % WORD == 0) return 0;
        if (params.length < FRACTION || (params.length - FRACTION) % WORD != 0) revert GovernorInvalidVoteParams();
        return FRACTION;
    }

    /// @dev The word at an offset where one is.
    function _word(bytes memory data, uint256 offset) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := mload(add(add(data, 0x20), offset))
        }
    }
}
