// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IMarket} from "../interfaces/IMarket.sol";
import {Balance} from "../libraries/Balance.sol";
import {Receiving} from "../libraries/Receiving.sol";
import {MarketRecords} from "./MarketRecords.sol";
import {Tokens} from "./Tokens.sol";

/// @title Renters' accounts: one balance pays all leases of an account by the second, until it runs dry.
abstract contract Accounts is Tokens {
    using Balance for Balance.State;

    /// @inheritdoc IMarket
    uint256 public grantCount;

    mapping(bytes32 key => MarketRecords.Account) internal _accounts;
    mapping(uint256 grant => MarketRecords.Grant) internal _grants;

    /// @inheritdoc IMarket
    function deposit(address renter, address token, uint256 number, uint256 amount) external nonReentrant {
        _credit(_ownerOf(renter, token, number), msg.sender, amount);
        _take(token, msg.sender, amount);
    }

    /// @inheritdoc IMarket
    function depositWithAuthorization(
        address from,
        address renter,
        address token,
        uint256 number,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 salt,
        bytes calldata signature
    ) external nonReentrant {
        _credit(_ownerOf(renter, token, number), from, amount);
        bytes32 nonce = keccak256(abi.encode(renter, number, salt));
        Receiving.takeAuthorized(
            token, Receiving.Authorization(from, amount, validAfter, validBefore, nonce), signature
        );
    }

    /// @inheritdoc IMarket
    function withdraw(address token, uint256 number, uint256 amount, address to) external nonReentrant {
        _requireAmount(amount);
        _requireAddress(to);
        MarketRecords.Account storage account = _settled(_ownerOf(msg.sender, token, number));
        _spend(account, amount * GRAINS);
        emit Withdrawn(msg.sender, token, number, to, amount);
        _pay(token, to, amount);
    }

    /// @inheritdoc IMarket
    function accountKey(address renter, address token, uint256 number) public pure returns (bytes32) {
        return keccak256(abi.encode(renter, token, number));
    }

    /// @inheritdoc IMarket
    function accountOf(address renter, address token, uint256 number) external view returns (Account memory) {
        MarketRecords.Account storage account = _accounts[accountKey(renter, token, number)];
        (Balance.State memory state, Balance.Events memory found) = _foreseen(account);
        return Account({
            funds: state.funds,
            credit: state.credit,
            rate: state.rate,
            sponsored: state.sponsored,
            settledAt: uint64(state.settledAt),
            generation: account.generation + (found.dry ? 1 : 0),
            grant: account.grant,
            live: state.live,
            sponsor: account.sponsor
        });
    }

    /// @inheritdoc IMarket
    function dryAt(address renter, address token, uint256 number) external view returns (uint256) {
        (Balance.State memory state,) = _foreseen(_accounts[accountKey(renter, token, number)]);
        return state.dryTime();
    }

    /// @inheritdoc IMarket
    function ranDryAt(bytes32 account, uint256 generation) external view returns (uint256) {
        return _accounts[account].dryAt[generation];
    }

    /// @dev Every call that touches an account begins with this.
    function _settled(MarketRecords.Owner memory owner) internal returns (MarketRecords.Account storage account) {
        account = _accountOf(owner);
        (Balance.State memory state, Balance.Events memory found) = _foreseen(account);
        _store(account, state);
        if (found.dry) {
            uint256 generation = account.generation++;
            account.dryAt[generation] = found.dryAt;
            emit AccountDry(owner.renter, owner.token, owner.number, generation, found.dryAt);
        }
        if (found.over) _grantOver(account, owner.token, found.overAt, found.unused);
    }

    /// @dev Ends the grant of an account that is settled.
    function _endGrant(MarketRecords.Account storage account, address token) internal {
        uint256 unused = account.credit;
        account.credit = 0;
        account.sponsored = 0;
        account.live = false;
        _grantOver(account, token, block.timestamp, unused);
    }

    function _spend(MarketRecords.Account storage account, uint256 grains) internal {
        uint256 funds = account.funds;
        if (funds < grains) revert InsufficientFunds(funds, grains);
        account.funds = funds - grains;
    }

    /// @dev An account as it is now, and what happened since it was settled.
    function _foreseen(MarketRecords.Account storage account)
        internal
        view
        returns (Balance.State memory state, Balance.Events memory found)
    {
        state = _load(account);
        found = state.settle(block.timestamp);
    }

    function _accountOf(MarketRecords.Owner memory owner) internal view returns (MarketRecords.Account storage) {
        return _accounts[accountKey(owner.renter, owner.token, owner.number)];
    }

    function _ownerOf(address renter, address token, uint256 number)
        internal
        pure
        returns (MarketRecords.Owner memory)
    {
        _requireAddress(renter);
        return MarketRecords.Owner({renter: renter, number: SafeCast.toUint96(number), token: token});
    }

    function _credit(MarketRecords.Owner memory owner, address from, uint256 amount) private {
        _requireAmount(amount);
        _settled(owner).funds += amount * GRAINS;
        emit Deposited(owner.renter, owner.token, owner.number, from, amount);
    }

    function _grantOver(MarketRecords.Account storage account, address token, uint256 time, uint256 unused) private {
        MarketRecords.Grant storage grant = _grants[account.grant];
        // Now, or a time before.
        // forge-lint: disable-next-line(unsafe-typecast)
        grant.end = uint40(time);
        emit GrantOver(account.grant, time, unused);
        _owe(grant.sponsor, token, unused);
    }

    /// @dev Without a live grant, what belongs to grants is not read: nothing of it counts.
    function _load(MarketRecords.Account storage account) private view returns (Balance.State memory state) {
        state.funds = account.funds;
        state.rate = account.rate;
        state.settledAt = account.settledAt;
        state.live = account.live;
        if (!state.live) return state;
        state.credit = account.credit;
        state.sponsored = account.sponsored;
        state.expiry = account.expiry;
    }

    function _store(MarketRecords.Account storage account, Balance.State memory state) private {
        account.funds = state.funds;
        if (account.live) {
            account.credit = state.credit;
            // A part of what it was, or 0, as the rate is.
            // forge-lint: disable-next-line(unsafe-typecast)
            account.sponsored = uint160(state.sponsored);
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        account.rate = uint160(state.rate);
        account.settledAt = uint40(state.settledAt);
        account.live = state.live;
    }
}
