// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICouncil} from "../interfaces/ICouncil.sol";
import {CouncilRecords} from "./CouncilRecords.sol";
import {Ranking} from "./Ranking.sol";
import {Removals} from "./Removals.sol";

/// @title Who stands for election: whoever is nominated, accepts, and has the least support.
abstract contract Nominations is Removals {
    using Ranking for CouncilRecords.Election;

    uint256 private constant WHOLE = 10_000;

    IERC5805 internal immutable TOKEN;
    IGovernor internal immutable GOVERNOR;

    constructor(address token, address governor) {
        if (token.code.length == 0 || IERC5805(token).clock() != block.number) revert InvalidConfig("token");
        if (governor == address(0)) revert InvalidConfig("governor");
        TOKEN = IERC5805(token);
        GOVERNOR = IGovernor(governor);
    }

    /// @inheritdoc ICouncil
    function nominate(address account) external {
        CouncilRecords.Election storage e = _electionIn(Phase.Nomination);
        CouncilRecords.Nominee storage nominee = e.nominee[account];
        if (nominee.order != 0) revert AlreadyNominated(account);
        _requireNotBarred(account);
        _requireNotInOtherCohort(account);
        nominee.order = ++e.nominees;
        emit Nominated(electionCount(), account, msg.sender, nominee.order);
        if (account == msg.sender) _accept(e, nominee);
    }

    /// @inheritdoc ICouncil
    function accept() external {
        CouncilRecords.Election storage e = _electionIn(Phase.Nomination);
        CouncilRecords.Nominee storage nominee = e.nominee[msg.sender];
        if (nominee.order == 0) revert NotNominated(msg.sender);
        if (nominee.accepted) revert AlreadyNominated(msg.sender);
        _accept(e, nominee);
    }

    /// @inheritdoc ICouncil
    function support(address[] calldata nominees, uint256[] calldata amounts, uint256[] calldata commitments) external {
        CouncilRecords.Election storage e = _electionIn(Phase.Nomination);
        e.supported[msg.sender] = _spend(e, e.supported[msg.sender], nominees, amounts, commitments);
        for (uint256 k = 0; k < nominees.length; ++k) {
            CouncilRecords.Nominee storage nominee = e.nominee[nominees[k]];
            if (nominee.order == 0) revert NotNominated(nominees[k]);
            _requireNotBarred(nominees[k]);
            nominee.support += SafeCast.toUint128(amounts[k]);
            emit Supported(electionCount(), msg.sender, nominees[k], amounts[k], nominee.support);
            _admit(e, nominee, nominees[k]);
        }
    }

    /// @inheritdoc ICouncil
    function leastSupport(uint256 election) external view returns (uint256) {
        return _leastSupport(_elections[election]);
    }

    /// @inheritdoc ICouncil
    function nomineeOf(uint256 election, address account) external view returns (Nominee memory) {
        CouncilRecords.Nominee storage nominee = _elections[election].nominee[account];
        return Nominee(nominee.order, nominee.accepted, nominee.candidate, nominee.support, nominee.votes);
    }

    /// @inheritdoc ICouncil
    function candidatesOf(uint256 election, uint256 from, uint256 count) external view returns (address[] memory list) {
        address[] storage all = _elections[election].candidates;
        from = Math.min(from, all.length);
        list = new address[](Math.min(count, all.length - from));
        for (uint256 k = 0; k < list.length; ++k) {
            list[k] = all[from + k];
        }
    }

    /// @dev What a voter has spent in all when it spends these amounts too: never more than its votes in the snapshot.
    function _spend(
        CouncilRecords.Election storage e,
        uint256 spent,
        address[] calldata accounts,
        uint256[] calldata amounts,
        uint256[] calldata commitments
    ) internal view returns (uint256) {
        if (accounts.length == 0 || accounts.length != amounts.length) {
            revert InvalidAmounts();
        }
        uint256 power = GOVERNOR.getVotesWithParams(msg.sender, e.snapshot, abi.encodePacked(commitments));
        for (uint256 k = 0; k < amounts.length; ++k) {
            if (amounts[k] == 0) revert InvalidAmounts();
            spent = Math.saturatingAdd(spent, amounts[k]);
        }
        if (spent > power) revert NotEnoughVotes(msg.sender, spent, power);
        return spent;
    }

    function _accept(CouncilRecords.Election storage e, CouncilRecords.Nominee storage nominee) private {
        nominee.accepted = true;
        emit Accepted(electionCount(), msg.sender);
        _admit(e, nominee, msg.sender);
    }

    function _admit(CouncilRecords.Election storage e, CouncilRecords.Nominee storage nominee, address account)
        private
    {
        if (nominee.candidate || !nominee.accepted || nominee.support < _leastSupport(e)) return;
        nominee.candidate = true;
        e.candidates.push(account);
        e.raise(account, _mostLeaders());
        emit CandidateAdmitted(electionCount(), account);
    }

    /// @dev Each member of the cohort may be a candidate, and be removed before the end: there is one for its seat too.
    function _mostLeaders() internal view returns (uint256) {
        (uint256 first, uint256 end) = _seatsOf(_electedBy(electionCount()));
        return 2 * (end - first);
    }

    function _leastSupport(CouncilRecords.Election storage e) private view returns (uint256) {
        return Math.mulDiv(TOKEN.getPastTotalSupply(e.snapshot), e.supportBps, WHOLE, Math.Rounding.Ceil);
    }

    /// @dev While an election is open nobody comes to a seat, so that this holds at its end too.
    function _requireNotInOtherCohort(address account) private view {
        (bool sits, uint256 seat) = seatOf(account);
        if (sits && _cohortOf(seat) != _electedBy(electionCount())) revert AlreadyAMember(account);
    }
}
