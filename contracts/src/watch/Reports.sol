// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

import {IWatch} from "../interfaces/IWatch.sol";
import {Committees} from "./Committees.sol";
import {WatchRecords} from "./WatchRecords.sol";

/// @title What watchers say: a root each day, and words when somebody wants them on chain.
abstract contract Reports is Committees {
    /// @dev Of the stake: what it costs to keep a word back that was demanded, half of it to whoever demanded it.
    uint256 private constant WITHHELD_PART = 100;

    uint256 internal immutable DEMAND_DEPOSIT;

    constructor(uint256 demandDeposit) {
        // Demands without a price could be so many that nobody has the gas to answer them.
        if (demandDeposit == 0) revert InvalidConfig("demandDeposit");
        DEMAND_DEPOSIT = demandDeposit;
    }

    /// @inheritdoc IWatch
    function report(uint256 day, bytes32 root) external {
        _requireBetween(day, 0, REPORTED);
        if (root == 0) revert EmptyReport();
        (bool listed,) = _placeOn(msg.sender, day);
        if (!listed) revert NotListedOn(msg.sender, day);
        WatchRecords.Report storage ofDay = _members[msg.sender].reports[day];
        if (ofDay.root != 0) revert AlreadyReported(msg.sender, day);
        ofDay.root = root;
        ++_days[day].reporters;
        emit Reported(msg.sender, day, root);
    }

    /// @inheritdoc IWatch
    function demand(uint256 day, uint256 commitment, address watcher) external nonReentrant {
        _requireBetween(day, REPORTED, DEMANDED);
        uint256 seat = _seatOf(watcher, commitment, day);
        if (_members[watcher].reports[day].root == 0) revert NotReported(watcher, day);
        WatchRecords.Slots storage slots = _watched[commitment].slots[day];
        uint8 bit = _bit(seat);
        if (slots.shown & bit != 0) revert AlreadyShown();
        if (slots.open & bit != 0) revert AlreadyDemanded();
        slots.open |= bit;
        slots.demanders[seat] = msg.sender;
        emit WordDemanded(watcher, day, commitment, msg.sender);
        _take(msg.sender, DEMAND_DEPOSIT);
    }

    /// @inheritdoc IWatch
    function show(uint256 day, uint256 commitment, Word calldata word) external nonReentrant {
        _requireBetween(day, REPORTED, SHOWN);
        uint256 seat = _seatOf(word.watcher, commitment, day);
        _requireInReport(day, commitment, word);
        WatchRecords.Slots storage slots = _watched[commitment].slots[day];
        uint8 bit = _bit(seat);
        if (slots.shown & bit != 0) revert AlreadyShown();
        uint256 deposit = slots.open & bit == 0 ? 0 : DEMAND_DEPOSIT;
        slots.shown |= bit;
        slots.open &= ~bit;
        slots.words[seat] = WatchRecords.Shown(word.seen, word.up);
        emit WordShown(day, commitment, word, msg.sender, deposit);
        _pay(msg.sender, deposit);
    }

    /// @inheritdoc IWatch
    function punishWithheld(uint256 day, uint256 commitment, address watcher) external nonReentrant {
        // After the window nothing is punished: if the chain stood still meanwhile, perhaps nobody could show anything. The
        // deposit goes back whenever somebody asks for it.
        bool late = isFinal(day);
        if (!late) _requireBetween(day, SHOWN, JUDGED);
        uint256 seat = _seatOf(watcher, commitment, day);
        WatchRecords.Slots storage slots = _watched[commitment].slots[day];
        uint8 bit = _bit(seat);
        if (slots.open & bit == 0) revert NothingDemanded();
        slots.open &= ~bit;
        uint256 amount = late ? 0 : _punish(watcher, day);
        uint256 toDemander = amount / 2 + DEMAND_DEPOSIT;
        emit WordWithheld(watcher, day, commitment, amount, toDemander);
        _pay(slots.demanders[seat], toDemander);
        _burn(amount - amount / 2);
    }

    /// @inheritdoc IWatch
    function reportOf(address watcher, uint256 day) external view returns (bytes32) {
        return _members[watcher].reports[day].root;
    }

    /// @inheritdoc IWatch
    function reportersOf(uint256 day) external view returns (uint256) {
        return _days[day].reporters;
    }

    /// @inheritdoc IWatch
    function leafOf(uint256 day, uint256 commitment, Word calldata word) public view returns (bytes32) {
        return keccak256(
            abi.encode(
                block.chainid, address(this), day, commitment, word.watcher, word.seen, word.up, word.sshRoot, word.salt
            )
        );
    }

    /// @dev A leaf names its watcher, so that somebody else's root is of no use.
    function _requireInReport(uint256 day, uint256 commitment, Word calldata word) internal view {
        bytes32 root = _members[word.watcher].reports[day].root;
        if (root == 0) revert NotReported(word.watcher, day);
        if (!MerkleProof.verifyCalldata(word.proof, root, leafOf(day, commitment, word))) {
            revert NotInReport(word.watcher);
        }
    }

    function _bit(uint256 seat) internal pure returns (uint8) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint8(1 << seat);
    }

    /// @dev A watcher gets no pay for the day, and loses a part of what is left of its stake.
    function _punish(address watcher, uint256 day) private returns (uint256 amount) {
        WatchRecords.Member storage member = _members[watcher];
        if (!member.reports[day].withheld) {
            member.reports[day].withheld = true;
            ++_days[day].withholders;
        }
        amount = member.stake / WITHHELD_PART;
        _penalize(watcher, amount);
    }
}
