// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {Checks} from "./Checks.sol";

/// @title What the DAO should know, kept apart from it: who held and had staked what when, and what became of each
/// proposal.
/// @dev Nothing here comes from a checkpoint: what is there when a block or an epoch ends is written down then.
abstract contract DaoRecord is Checks {
    struct Settings {
        uint256 votingDelay;
        uint256 votingPeriod;
        uint256 extension;
        uint256 quorumBps;
        uint256 threshold;
        uint256 timelockDelay;
    }

    struct Proposal {
        uint256 id;
        address proposer;
        address target;
        bytes call;
        string description;
        uint256 snapshot;
        uint256 end; // as said when it was proposed
        uint256 extendedTo; // 0: its quorum is not reached
        uint256 quorum; // like tokens, known once the snapshot's block is over
        uint256 tokens; // that people and the staking contract had
        uint256[3] tally; // against, for, abstain
        uint256 eta;
        bool executed;
        bool refused; // what it does is not allowed
        bool canceled;
    }

    struct Stake {
        uint256 bond;
        uint256 tokens;
        uint256 shares;
    }

    uint256 public constant PEOPLE = 6;
    uint256 internal constant EPOCH_BLOCKS = 100; // by the ledger's double

    FLT public immutable TOKEN;
    Staking public immutable STAKING;
    LedgerDouble internal immutable LEDGER;

    address[] internal _people;
    mapping(address => address) internal _delegate;
    Settings internal _settings;
    Proposal[] internal _proposals;
    mapping(uint256 n => mapping(address => uint256)) internal _held; // in the snapshot
    mapping(uint256 n => mapping(address => uint256)) internal _used;

    // When the last block ended.
    mapping(address => uint256) private _heldBefore;
    uint256 private _tokensBefore;
    // When an epoch began.
    mapping(uint256 epoch => mapping(uint256 id => Stake)) private _stakes;
    mapping(uint256 epoch => mapping(uint256 id => mapping(address => uint256))) private _shares;

    constructor(FLT token, Staking staking, LedgerDouble ledger) {
        (TOKEN, STAKING, LEDGER) = (token, staking, ledger);
    }

    function person(uint256 k) public view returns (address) {
        return _people[k % PEOPLE];
    }

    function settings() external view returns (Settings memory) {
        return _settings;
    }

    function proposalCount() external view returns (uint256) {
        return _proposals.length;
    }

    function idOf(uint256 n) external view returns (uint256) {
        return _proposals[n].id;
    }

    function proposalAt(uint256 n) external view returns (Proposal memory) {
        return _proposals[n];
    }

    function used(uint256 n, address who) external view returns (uint256) {
        return _used[n][who];
    }

    /// @notice What somebody can vote with in the last block that is over, with all commitments.
    function votesBefore(address who) external view returns (uint256) {
        return _votesBefore(who, all());
    }

    /// @notice The tokens that there were when the last block ended.
    function tokensBefore() external view returns (uint256) {
        return _tokensBefore;
    }

    /// @notice All commitments, in ascending order.
    function all() public view returns (uint256[] memory ids) {
        ids = new uint256[](STAKING.commitmentCount());
        for (uint256 k = 0; k < ids.length; ++k) {
            ids[k] = k + 1;
        }
    }

    function deadlineOf(uint256 n) public view returns (uint256) {
        return Math.max(_proposals[n].end, _proposals[n].extendedTo);
    }

    /// @notice Where a proposal is by the rules that were in force when they mattered to it.
    function stateOf(uint256 n) public view returns (IGovernor.ProposalState) {
        Proposal storage p = _proposals[n];
        if (p.executed) return IGovernor.ProposalState.Executed;
        if (p.canceled) return IGovernor.ProposalState.Canceled;
        if (block.number <= p.snapshot) return IGovernor.ProposalState.Pending;
        if (block.number <= deadlineOf(n)) return IGovernor.ProposalState.Active;
        if (!_hasQuorum(p) || p.tally[1] <= p.tally[0]) return IGovernor.ProposalState.Defeated;
        return p.eta == 0 ? IGovernor.ProposalState.Succeeded : IGovernor.ProposalState.Queued;
    }

    function _votesOf(uint256 n, address who, uint256[] memory ids) internal view returns (uint256) {
        return _held[n][who] + _stakeOf(who, ids, _proposals[n].snapshot / EPOCH_BLOCKS);
    }

    function _votesBefore(address who, uint256[] memory ids) internal view returns (uint256) {
        return _heldBefore[who] + _stakeOf(who, ids, (block.number - 1) / EPOCH_BLOCKS);
    }

    function _count(uint256 n, address who, uint256[3] memory given) internal {
        Proposal storage p = _proposals[n];
        for (uint256 k = 0; k < 3; ++k) {
            p.tally[k] += given[k];
            _used[n][who] += given[k];
        }
        if (p.extendedTo == 0 && _hasQuorum(p)) p.extendedTo = block.number + _settings.extension;
    }

    /// @dev Goes on to a later block; what is there now is there in all blocks before it.
    function _passTo(uint256 number) internal {
        _tokensBefore = TOKEN.balanceOf(address(STAKING));
        for (uint256 k = 0; k < PEOPLE; ++k) {
            _tokensBefore += TOKEN.balanceOf(_people[k]);
            _heldBefore[_people[k]] = _heldNow(_people[k]);
        }
        for (uint256 n = 0; n < _proposals.length; ++n) {
            if (block.number <= _proposals[n].snapshot && _proposals[n].snapshot < number) _begin(n);
        }
        for (uint256 epoch = block.number / EPOCH_BLOCKS + 1; epoch <= number / EPOCH_BLOCKS; ++epoch) {
            _noteStakes(epoch);
        }
        vm.warp(block.timestamp + 12 * (number - block.number));
        vm.roll(number);
        LEDGER.setEpoch(number / EPOCH_BLOCKS);
    }

    /// @dev What the vote goes by is known.
    function _begin(uint256 n) private {
        _proposals[n].tokens = _tokensBefore;
        _proposals[n].quorum = TOKEN.totalSupply() * _settings.quorumBps / 10_000;
        for (uint256 k = 0; k < PEOPLE; ++k) {
            _held[n][_people[k]] = _heldBefore[_people[k]];
        }
    }

    function _noteStakes(uint256 epoch) private {
        for (uint256 id = STAKING.commitmentCount(); id > 0; --id) {
            IStaking.Account memory a = STAKING.accountOf(id);
            _stakes[epoch][id] = Stake(a.bond, a.poolTokens, a.poolShares);
            for (uint256 k = 0; k < PEOPLE; ++k) {
                _shares[epoch][id][_people[k]] = STAKING.sharesOf(id, _people[k]);
            }
        }
    }

    /// @dev The tokens of all who have delegated to somebody.
    function _heldNow(address who) private view returns (uint256 amount) {
        for (uint256 k = 0; k < PEOPLE; ++k) {
            if (_delegate[_people[k]] == who) amount += TOKEN.balanceOf(_people[k]);
        }
    }

    /// @dev What was there when the epoch began, and, of a bond, was not returned in it.
    function _stakeOf(address who, uint256[] memory ids, uint256 epoch) private view returns (uint256 amount) {
        for (uint256 k = 0; k < ids.length; ++k) {
            Stake memory s = _stakes[epoch][ids[k]];
            amount += Math.min(Math.mulDiv(_shares[epoch][ids[k]][who], s.tokens + 1, s.shares + 1), s.tokens);
            if (STAKING.termsOf(ids[k]).provider != who) continue;
            bool isOver = epoch < block.number / EPOCH_BLOCKS;
            uint256 left = isOver ? _stakes[epoch + 1][ids[k]].bond : STAKING.accountOf(ids[k]).bond;
            amount += Math.min(s.bond, left);
        }
    }

    function _hasQuorum(Proposal storage p) private view returns (bool) {
        return p.tally[1] + p.tally[2] >= p.quorum;
    }
}
